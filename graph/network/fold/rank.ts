import { rankOfKind } from '../kinds.ts';
import type { StoredNode, StoredRelationship } from '../model.ts';

/** A node found around the middle. */
export type Candidate = { node: StoredNode; distance: number; isPinned: boolean };

/**
 * The candidates in the order in which they keep their place on a full map: what was asked for, then what is nearer,
 * what more ways lead to, the kind, and the identifier, so that the order is always the same.
 */
export function rank(candidates: Candidate[], relationships: StoredRelationship[]): Candidate[] {
	const ways = countWays(candidates, relationships);
	const waysTo = ({ node }: Candidate) => ways.get(node.ref) ?? 0;
	return candidates.toSorted(
		(a, b) =>
			Number(b.isPinned) - Number(a.isPinned) ||
			a.distance - b.distance ||
			waysTo(b) - waysTo(a) ||
			rankOfKind(a.node.kind) - rankOfKind(b.node.kind) ||
			(a.node.id < b.node.id ? -1 : 1)
	);
}

/** How many relationships lead from each candidate to nearer ones. */
function countWays(candidates: Candidate[], relationships: StoredRelationship[]): Map<string, number> {
	const distances = new Map(candidates.map(({ node, distance }) => [node.ref, distance]));
	const ways = new Map<string, number>();
	for (const { source, target } of relationships) {
		const [a, b] = [distances.get(source) ?? 0, distances.get(target) ?? 0];
		if (a === b) continue;
		const farther = a > b ? source : target;
		ways.set(farther, (ways.get(farther) ?? 0) + 1);
	}
	return ways;
}
