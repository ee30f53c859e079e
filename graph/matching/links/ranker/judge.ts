import { allStrangers } from '../candidates.ts';
import type { Network } from '../network.ts';
import type { Scorer } from '../scores/score.ts';
import type { Trial } from '../trial.ts';
import { averagePrecision } from './precision.ts';
import { PLACES, topOf } from './top.ts';

/** Builds a scorer for a network. */
export type MakeScorer = (network: Network) => Scorer;

/** The average precision of a scorer for each person with something hidden, in their order. */
export function precisionsOf(trial: Trial, hidden: Trial['hidden'], make: MakeScorer): number[] {
	const scorer = make(trial.past);
	return [...hidden].map(([person, right]) => {
		const candidates = allStrangers(trial.past, person, trial.known);
		const scores = new Float64Array(candidates.length);
		scorer(person, candidates, scores);
		const list = topOf(candidates, scores).map((place) => candidates[place]!);
		return averagePrecision(list, right, PLACES);
	});
}
