import type { Network } from '../network.ts';
import type { Scorer } from '../scores/score.ts';
import type { Trial } from '../trial.ts';
import { candidatesFor } from './observe.ts';
import { averagePrecision } from './precision.ts';
import { PLACES, topOf } from './top.ts';

/** The first places by these scores, as persons. */
export const listOf = (candidates: Int32Array, scores: Float64Array, most = PLACES): number[] =>
	topOf(candidates, scores, most).map((place) => candidates[place]!);

/** The average precision of a scorer for each person with something hidden, in their order. */
export function precisionsOf(
	trial: Trial,
	hidden: Trial['hidden'],
	make: (network: Network) => Scorer
): number[] {
	const scorer = make(trial.past);
	return [...hidden].map(([person, right]) => {
		const candidates = candidatesFor(trial, person, right);
		const scores = new Float64Array(candidates.length);
		scorer(person, candidates, scores);
		return averagePrecision(listOf(candidates, scores), right, PLACES);
	});
}
