import { directionAt } from './direction-at.ts';
import type { WholeGraph } from './whole-graph.ts';

/** What is not on the map of Europe gets its place from its neighbours, these from theirs: so often. */
const ROUNDS = 4;

/** How far apart things of one place start. */
const STEP = 30;

export type Graph = Omit<WholeGraph, 'refs'>;

/**
 * Where each node starts: regions where they lie in Europe, everything else in the middle of what it is tied to, a
 * step aside so that no two start on one point. So the countries come to lie as on a map.
 */
export function startPositions({ places, sources, targets, weights }: Graph): Float64Array {
	const count = places.length / 2;
	const positions = places.slice();
	for (let round = 0; round < ROUNDS; round++) {
		const sums = new Float64Array(count * 3);
		const add = (to: number, from: number, weight: number) => {
			if (Number.isNaN(positions[2 * from]!)) return;
			sums[3 * to]! += positions[2 * from]! * weight;
			sums[3 * to + 1]! += positions[2 * from + 1]! * weight;
			sums[3 * to + 2]! += weight;
		};
		for (let i = 0; i < sources.length; i++) {
			add(sources[i]!, targets[i]!, weights[i]!);
			add(targets[i]!, sources[i]!, weights[i]!);
		}
		for (let i = 0; i < count; i++) {
			if (!Number.isNaN(places[2 * i]!) || !sums[3 * i + 2]) continue;
			positions[2 * i] = sums[3 * i]! / sums[3 * i + 2]!;
			positions[2 * i + 1] = sums[3 * i + 1]! / sums[3 * i + 2]!;
		}
	}
	for (let i = 0; i < count; i++) {
		if (!Number.isNaN(places[2 * i]!)) continue;
		const { x, y } = directionAt(i);
		// What is tied to nothing lies around the middle.
		positions[2 * i] = (Number.isNaN(positions[2 * i]!) ? 0 : positions[2 * i]!) + x * STEP;
		positions[2 * i + 1] = (Number.isNaN(positions[2 * i + 1]!) ? 0 : positions[2 * i + 1]!) + y * STEP;
	}
	return positions;
}
