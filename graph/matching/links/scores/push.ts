import type { Network } from '../network.ts';
import { Sums } from './sums.ts';
import type { Scorer } from './score.ts';

/** How exact: what is left to be pushed is below this share of a person's ties. */
const TOLERANCE = 3e-5;

/**
 * A random walk with restart of which only the surroundings that matter are visited (Andersen, Chung & Lang 2006, Local
 * graph partitioning using PageRank vectors, FOCS): so it takes as long in a large network as in a small one.
 *
 * @param chances  how likely each tie is followed, in the order of `neighbours`
 */
export function pushFrom(
	{ size, offsets, neighbours }: Network,
	chances: Float64Array,
	restart: number
): Scorer {
	const [arrived, left] = [new Sums(size), new Sums(size)];
	const isWaiting = new Uint8Array(size);
	return (person, candidates, into) => {
		left.add(person, 1);
		const queue = [person];
		for (let first = 0; first < queue.length; first++) {
			const stop = queue[first]!;
			isWaiting[stop] = 0;
			const here = left.get(stop);
			left.add(stop, -here);
			arrived.add(stop, restart * here);
			const end = offsets[stop + 1]!;
			for (let place = offsets[stop]!; place < end; place++) {
				const next = neighbours[place]!;
				left.add(next, (1 - restart) * here * chances[place]!);
				if (isWaiting[next] || left.get(next) < TOLERANCE * (offsets[next + 1]! - offsets[next]!)) continue;
				isWaiting[next] = 1;
				queue.push(next);
			}
		}
		left.clear();
		arrived.give(candidates, into);
	};
}
