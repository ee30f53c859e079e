import { isCrossBorder } from './between.ts';
import type { StoredRelationship } from './model.ts';
import type { Candidate } from './fold/rank.ts';

/** Nodes and relationships before they are folded. */
export type Found = { candidates: Candidate[]; relationships: StoredRelationship[] };

/**
 * Keeps what leads across a border: relationships between two countries, whatever lies in another country than the
 * centre, and the shortest ways there.
 */
export function onlyAcrossBorders({ candidates, relationships }: Found): Found {
	const byRef = new Map(candidates.map((candidate) => [candidate.node.ref, candidate]));
	const isAcross = ({ source, target }: StoredRelationship) =>
		isCrossBorder(byRef.get(source)?.node, byRef.get(target)?.node);
	const home = candidates.find(({ distance }) => distance === 0)?.node;
	const wanted = [
		...relationships.filter(isAcross).flatMap(({ source, target }) => [source, target]),
		...candidates.filter(({ node }) => isCrossBorder(home, node)).map(({ node }) => node.ref)
	];
	const parents = parentsOf(byRef, relationships);
	const kept = new Set(candidates.filter(({ isPinned }) => isPinned).map(({ node }) => node.ref));
	const links = new Set<string>();
	for (const start of wanted)
		for (let ref = start; ; ref = parents.get(ref)!) {
			kept.add(ref);
			const parent = parents.get(ref);
			if (!parent || links.has(`${ref} ${parent}`)) break;
			links.add(`${ref} ${parent}`);
		}
	const isLink = ({ source, target }: StoredRelationship) =>
		links.has(`${source} ${target}`) || links.has(`${target} ${source}`);
	return {
		candidates: candidates.filter(({ node }) => kept.has(node.ref)),
		relationships: relationships.filter((one) => isAcross(one) || isLink(one))
	};
}

/** One neighbour of each node that is a step nearer to the middle. */
function parentsOf(byRef: Map<string, Candidate>, relationships: StoredRelationship[]): Map<string, string> {
	const parents = new Map<string, string>();
	for (const { source, target } of relationships) {
		const [a, b] = [byRef.get(source), byRef.get(target)];
		if (!a || !b || a.distance === b.distance) continue;
		const [near, far] = a.distance < b.distance ? [source, target] : [target, source];
		if (!parents.has(far)) parents.set(far, near);
	}
	return parents;
}
