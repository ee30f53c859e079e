import { allStrangers } from '../candidates.ts';
import { sample } from '../chance.ts';
import type { Trial } from '../trial.ts';
import { prepareScore, worthOfPlaces, type Ingredient } from './features.ts';

/** One judged person of a fold: her candidates, what their places by each ingredient are worth, and who is right. */
export type Observation = { candidates: Int32Array; columns: Float32Array[]; right: ReadonlySet<number> };

/** In a large network so many strangers, drawn by chance, stand for all while a ranker is chosen. */
const MOST = 4_000;

/** Whom the ranker is to put in order for a person: strangers, among them whoever is right. */
export function candidatesFor(
	{ past, known }: Trial,
	person: number,
	right: ReadonlySet<number>
): Int32Array {
	const strangers = allStrangers(past, person, known);
	if (strangers.length <= MOST) return strangers;
	const drawn = new Set([...sample([...strangers], MOST, person), ...right]);
	return Int32Array.from(drawn).sort();
}

export function observe(
	trial: Trial,
	hidden: Trial['hidden'],
	ingredients: readonly Ingredient[]
): Observation[] {
	const scorers = ingredients.map((ingredient) => prepareScore(trial.past, ingredient));
	return [...hidden].map(([person, right]) => {
		const candidates = candidatesFor(trial, person, right);
		const scores = new Float64Array(candidates.length);
		const columns = scorers.map((scorer) => {
			scorer(person, candidates, scores);
			const worths = new Float32Array(candidates.length);
			worthOfPlaces(scores, worths);
			return worths;
		});
		return { candidates, columns, right };
	});
}
