import { labelsOf } from './kinds.ts';
import type { Reader } from './reader.ts';
import { type NetworkFilter, tieParameters } from './ties.ts';

/** How many neighbours by one kind of relationship are taken from a node in the middle, and from one farther out. */
const FROM_MIDDLE = 60;
const FROM_HUB = 25;

/** How many neighbours of a hub are looked at by one kind of relationship: beyond, only a part of it is known. */
export const EXAMINED = 2_000;

/** How many nodes one step may start from, and how many may be found in all. */
const FRONTIER = 400;
const FOUND = 1_500;

/** Neighbours of one node by one kind of relationship. */
export type Neighbours = {
	ref: string;
	type: string;
	count: number;
	refs: string[];
	/** How many relationships each has; only when asked for. */
	degrees: number[];
	/** Which of them are people who do not want to be shown; only when asked for. */
	hidden: string[];
};

/**
 * What is around the middle: refs by their distance, whether that is all, and how many there are at least: hubs have
 * more neighbours than are taken.
 */
export type Surroundings = { distances: Map<string, number>; isComplete: boolean; atLeast: number };

/** The neighbours of some nodes, by kind of relationship. */
export function loadNeighbours(
	run: Reader,
	from: string[],
	filter: NetworkFilter,
	options: {
		most: number;
		except?: string[];
		throughHidden?: boolean;
		withDegrees?: boolean;
		examined?: number;
	}
): Promise<Neighbours[]> {
	return run<Neighbours>('network-neighbours', {
		from,
		labels: labelsOf(filter.kinds),
		...tieParameters(filter),
		most: options.most,
		examined: options.examined ?? EXAMINED,
		except: options.except ?? [],
		throughHidden: options.throughHidden ?? false,
		withDegrees: options.withDegrees ?? false
	});
}

/**
 * Walks step by step from the middle. Of a hub only the nearest neighbours are taken, and what was reached by most
 * ways is walked on from first, so that each step costs about the same whatever the graph.
 */
export async function walk(
	run: Reader,
	middle: string[],
	steps: number,
	filter: NetworkFilter
): Promise<Surroundings> {
	const distances = new Map(middle.map((ref) => [ref, 0]));
	let frontier = middle;
	let isComplete = true;
	let atLeast = 0;
	for (let step = 1; step <= steps && frontier.length; step++) {
		const rows = await loadNeighbours(run, frontier, filter, { most: step === 1 ? FROM_MIDDLE : FROM_HUB });
		isComplete &&= rows.every(({ count, refs }) => count === refs.length);
		// The largest hub with itself: what several hubs have may be the same.
		atLeast = Math.max(atLeast, ...rows.map(({ count }) => count + 1));
		const reached = byWays(rows).filter((ref) => !distances.has(ref));
		const taken = reached.slice(0, FOUND - distances.size);
		for (const ref of taken) distances.set(ref, step);
		frontier = taken.slice(0, FRONTIER);
		isComplete &&= taken.length === reached.length && (step === steps || frontier.length === taken.length);
	}
	return { distances, isComplete, atLeast: Math.max(atLeast, distances.size) };
}

/** What was reached, by the number of ways, most first; the graph's own order where they are equal. */
function byWays(rows: Neighbours[]): string[] {
	const ways = new Map<string, number>();
	for (const { refs } of rows) for (const ref of refs) ways.set(ref, (ways.get(ref) ?? 0) + 1);
	return [...ways].sort(([, a], [, b]) => b - a).map(([ref]) => ref);
}
