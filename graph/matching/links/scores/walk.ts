import type { Network } from '../network.ts';
import { pushFrom } from './push.ts';
import type { Scorer } from './score.ts';

/** Below so many places in its rows a network is walked through as a whole: that is quicker and exact. */
const SMALL = 60_000;
/** What is still on its way after so many steps is below two thousandths. */
const STEPS = 40;

/**
 * Where somebody ends up who starts at a person, follows ties at random and goes back to the start now and then.
 *
 * @param weights  how gladly each tie is followed, in the order of `neighbours`
 * @param restart  how likely the walk goes back to its start at each step
 */
export function walkWithRestart(network: Network, weights: Float64Array, restart: number): Scorer {
	const chances = chancesOf(network, weights);
	return network.neighbours.length > SMALL
		? pushFrom(network, chances, restart)
		: walkThrough(network, chances, restart);
}

/** How likely each tie is followed by whoever stands at its beginning. */
function chancesOf({ size, offsets }: Network, weights: Float64Array): Float64Array {
	const chances = new Float64Array(weights.length);
	for (let person = 0; person < size; person++) {
		const [first, end] = [offsets[person]!, offsets[person + 1]!];
		let total = 0;
		for (let place = first; place < end; place++) total += weights[place]!;
		for (let place = first; place < end; place++) chances[place] = total ? weights[place]! / total : 0;
	}
	return chances;
}

/** Lets all take their steps at once (the power method of Page, Brin, Motwani & Winograd 1999). */
function walkThrough({ size, offsets, neighbours }: Network, chances: Float64Array, restart: number): Scorer {
	let [here, next] = [new Float64Array(size), new Float64Array(size)];
	return (person, candidates, into) => {
		here.fill(0);
		here[person] = 1;
		for (let step = 0; step < STEPS; step++) {
			next.fill(0);
			next[person] = restart;
			for (let stop = 0; stop < size; stop++) {
				const leaving = (1 - restart) * here[stop]!;
				if (!leaving) continue;
				const end = offsets[stop + 1]!;
				for (let place = offsets[stop]!; place < end; place++) {
					next[neighbours[place]!]! += leaving * chances[place]!;
				}
			}
			[here, next] = [next, here];
		}
		for (let index = 0; index < candidates.length; index++) into[index] = here[candidates[index]!]!;
	};
}
