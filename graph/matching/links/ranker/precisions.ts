import type { Scorer } from '../scores/score.ts';
import type { Case } from './cases.ts';
import { averagePrecision } from './precision.ts';
import { PLACES, topOf } from './top.ts';

/** The first places by these scores, as persons. */
export const listOf = (candidates: Int32Array, scores: Float64Array, most = PLACES): number[] =>
	topOf(candidates, scores, most).map((place) => candidates[place]!);

/** The average precision of a scorer for each judged person, in their order. */
export function precisionsOf(cases: readonly Case[], scorer: Scorer): number[] {
	return cases.map(({ person, candidates, right }) => {
		const scores = new Float64Array(candidates.length);
		scorer(person, candidates, scores);
		return averagePrecision(listOf(candidates, scores), right, PLACES);
	});
}
