import type { Network } from '../network.ts';
import type { Scorer } from './score.ts';
import { Sums } from './sums.ts';

/**
 * Adds up all ways of at most three steps from a person to the candidates.
 *
 * @param damping  what each step leaves of what a way counts
 * @param weights  how much each tie counts, in the order of `neighbours`; all alike, where it is not given
 */
export function waysOfThreeSteps(
	{ size, offsets, neighbours }: Network,
	damping: number,
	weights?: Float64Array
): Scorer {
	const total = new Sums(size);
	const [one, other] = [new Sums(size), new Sums(size)];
	return (person, candidates, into) => {
		let [here, next] = [one, other];
		here.add(person, 1);
		for (let step = 1; step <= 3; step++) {
			for (const stop of here.touched) {
				const ways = here.get(stop) * damping;
				for (let place = offsets[stop]!; place < offsets[stop + 1]!; place++)
					next.add(neighbours[place]!, weights ? ways * weights[place]! : ways);
			}
			for (const stop of next.touched) total.add(stop, next.get(stop));
			here.clear();
			[here, next] = [next, here];
		}
		here.clear();
		total.give(candidates, into);
	};
}
