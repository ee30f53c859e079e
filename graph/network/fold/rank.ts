import type { NodeKind } from '../kinds.ts';
import type { StoredNode, StoredRelationship } from '../model.ts';

/** A node found around the middle. */
export type Candidate = { node: StoredNode; distance: number; isPinned: boolean };

/** How many of each kind stay on a full map when the kinds take turns: people first, but never people alone. */
const TURNS: Record<NodeKind, number> = {
	teacher: 4,
	community: 3,
	material: 2,
	skill: 2,
	question: 1,
	meeting: 1,
	school: 1,
	region: 0.5
};

/**
 * The candidates in the order in which they keep their place on a full map: what was asked for, then what is nearer;
 * at one distance the kinds take turns, of each kind first what most ways lead to. The identifier decides the rest, so
 * that the order is always the same.
 */
export function rank(candidates: Candidate[], relationships: StoredRelationship[]): Candidate[] {
	const ways = countWays(candidates, relationships);
	const waysTo = ({ node }: Candidate) => ways.get(node.ref) ?? 0;
	const byWays = candidates.toSorted(
		(a, b) => waysTo(b) - waysTo(a) || (a.node.id < b.node.id ? -1 : a.node.id > b.node.id ? 1 : 0)
	);
	const counts = new Map<string, number>();
	const turns = new Map<Candidate, number>();
	for (const candidate of byWays) {
		const { kind } = candidate.node;
		const group = `${candidate.distance} ${kind}`;
		const before = counts.get(group) ?? 0;
		counts.set(group, before + 1);
		turns.set(candidate, (before + 1) / TURNS[kind]);
	}
	return byWays.sort(
		(a, b) =>
			Number(b.isPinned) - Number(a.isPinned) || a.distance - b.distance || turns.get(a)! - turns.get(b)!
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
