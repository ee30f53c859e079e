import type { Network } from '../network.ts';
import { SCORES } from '../scores/index.ts';
import type { Parameters, Scorer } from '../scores/score.ts';

/** A score with its settings and how much it counts in a ranker. */
export type Ingredient = { score: string; parameters: Parameters; weight: number };

/** A first place is worth 1, the place after so many half of it. */
const HALVING = 30;

/** Prepares the score of an ingredient for a network. */
export function prepareScore(network: Network, { score, parameters }: Omit<Ingredient, 'weight'>): Scorer {
	const found = SCORES.find(({ id }) => id === score);
	if (!found) throw new Error(`There is no score ${score}.`);
	return found.prepare(network, parameters);
}

/**
 * Turns scores into what their places are worth, from 1 down to 0: scores of different kinds can then be added, and it
 * does not matter how large a network makes them (Cormack, Clarke & Büttcher 2009, Reciprocal rank fusion, SIGIR).
 * Equal scores share the last of their places, so that a score with nothing to say about most says nothing of them.
 */
export function worthOfPlaces(scores: Float64Array, into: Float32Array): void {
	const order = Uint32Array.from(scores.keys()).sort((one, other) => scores[other]! - scores[one]!);
	for (let first = 0; first < order.length;) {
		let end = first + 1;
		while (end < order.length && scores[order[end]!] === scores[order[first]!]) end++;
		for (let place = first; place < end; place++) into[order[place]!] = HALVING / (HALVING + end - 1);
		first = end;
	}
}
