import type { Network } from '../network.ts';
import { Sums } from './sums.ts';
import type { Scorer } from './score.ts';

/** How exact: what is left to be pushed is below this share of a person's ties. */
const TOLERANCE = 1e-5;

/**
 * Where somebody ends up who starts at a person, follows ties at random and goes back to the start now and then. Only the
 * surroundings that matter are visited (Andersen, Chung & Lang 2006, Local graph partitioning using PageRank vectors, FOCS).
 *
 * @param weights  how gladly each tie is followed, in the order of `neighbours`
 * @param restart  how likely the walk goes back to its start at each step
 */
export function walkWithRestart(
	{ size, offsets, neighbours }: Network,
	weights: Float64Array,
	restart: number
): Scorer {
	const strengths = Float64Array.from({ length: size }, (_, person) =>
		weights.subarray(offsets[person], offsets[person + 1]).reduce((sum, weight) => sum + weight, 0)
	);
	const [arrived, left] = [new Sums(size), new Sums(size)];
	const isWaiting = new Uint8Array(size);
	const least = (person: number) => TOLERANCE * Math.max(1, offsets[person + 1]! - offsets[person]!);
	return (person, candidates, into) => {
		left.add(person, 1);
		const queue = [person];
		for (let first = 0; first < queue.length; first++) {
			const stop = queue[first]!;
			isWaiting[stop] = 0;
			const here = left.get(stop);
			left.add(stop, -here);
			arrived.add(stop, restart * here);
			if (!strengths[stop]) continue;
			const share = ((1 - restart) * here) / strengths[stop];
			for (let place = offsets[stop]!; place < offsets[stop + 1]!; place++) {
				const next = neighbours[place]!;
				left.add(next, share * weights[place]!);
				if (isWaiting[next] || left.get(next) < least(next)) continue;
				isWaiting[next] = 1;
				queue.push(next);
			}
		}
		left.clear();
		arrived.give(candidates, into);
	};
}
