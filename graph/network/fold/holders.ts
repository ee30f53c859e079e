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
	const people = rest.filter(({ kind }) => kind === 'teacher');
	for (const person of people) holders.set(person.ref, holderOf(person, nodes, shown, climb));
	leaveNobodyAlone(people, holders, shown);
	for (const { ref } of people) if (holders.get(ref)) onMap.add(holders.get(ref)!);
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

/** A group of one takes as much room as the one, and says less. */
function leaveNobodyAlone(people: StoredNode[], holders: Holders, shown: Set<string>): void {
	const sizes = new Map<string, number>();
	for (const { ref } of people) {
		const holder = holders.get(ref) ?? '';
		sizes.set(holder, (sizes.get(holder) ?? 0) + 1);
	}
	for (const { ref } of people) {
		const holder = holders.get(ref);
		if (holder && !shown.has(holder) && sizes.get(holder) === 1) holders.set(ref, ref);
	}
}
