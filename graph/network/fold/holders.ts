import type { StoredNode } from '../model.ts';
import type { Candidate } from './rank.ts';

/** Where each candidate went: to itself, into a group, or nowhere (null). */
export type Holders = Map<string, string | null>;

/**
 * Folds all but the first `kept` candidates: people into their community, or into their region when they have none;
 * other things only into something that is on the map anyway.
 *
 * @param ranked  in the order of `rank`
 * @param nodes   candidates and everything they may be folded into, by ref
 * @param climb   how many levels up a group goes: communities into their region, regions into the larger one
 */
export function foldAway(
	ranked: Candidate[],
	kept: number,
	nodes: Map<string, StoredNode>,
	climb: number
): Holders {
	const holders: Holders = new Map(ranked.slice(0, kept).map(({ node }) => [node.ref, node.ref]));
	const onMap = new Set(holders.keys());
	const shown = new Set(onMap);
	const rest = ranked.slice(kept).map(({ node }) => node);
	for (const node of rest.filter(({ kind }) => kind === 'teacher')) {
		const holder = holderOf(node, nodes, shown, climb);
		holders.set(node.ref, holder);
		if (holder) onMap.add(holder);
	}
	// A group may be no candidate itself, and has relationships of its own.
	for (const ref of onMap) holders.set(ref, ref);
	for (const node of rest.filter(({ kind }) => kind !== 'teacher'))
		holders.set(node.ref, [node.ref, ...node.containers].find((ref) => onMap.has(ref)) ?? null);
	return holders;
}

/** A container that is shown as it is; else the first one, as many levels up as asked. */
function holderOf(
	person: StoredNode,
	nodes: Map<string, StoredNode>,
	shown: Set<string>,
	climb: number
): string | null {
	const known = person.containers.filter((ref) => nodes.has(ref));
	const near = known.find((ref) => shown.has(ref)) ?? known[0];
	if (!near) return null;
	let holder = near;
	for (let level = 0; level < climb && !shown.has(holder); level++) {
		const above = nodes.get(holder)!.containers;
		// A community of several regions stays what it is: no one of them would be right.
		if (above.length !== 1 || !nodes.has(above[0]!)) break;
		holder = above[0]!;
	}
	return holder;
}
