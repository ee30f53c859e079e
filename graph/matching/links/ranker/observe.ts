import { allStrangers } from '../candidates.ts';
import type { Trial } from '../trial.ts';
import { prepareScore, worthOfPlaces, type Ingredient } from './features.ts';

/** One judged person of a fold: her candidates, what their places by each ingredient are worth, and who is right. */
export type Observation = { candidates: Int32Array; columns: Float64Array[]; right: ReadonlySet<number> };

/** Goes through the judged persons one by one: the columns of all at once would not fit in memory. */
export function* observe(
	trial: Trial,
	hidden: Trial['hidden'],
	ingredients: readonly Ingredient[]
): Generator<Observation> {
	const scorers = ingredients.map((ingredient) => prepareScore(trial.past, ingredient));
	for (const [person, right] of hidden) {
		const candidates = allStrangers(trial.past, person, trial.known);
		const scores = new Float64Array(candidates.length);
		const columns = scorers.map((scorer) => {
			scorer(person, candidates, scores);
			const worths = new Float64Array(candidates.length);
			worthOfPlaces(scores, worths);
			return worths;
		});
		yield { candidates, columns, right };
	}
}
