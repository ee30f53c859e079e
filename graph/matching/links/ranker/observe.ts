import type { Network } from '../network.ts';
import type { Case } from './cases.ts';
import { prepareScore, worthOfPlaces, type Ingredient } from './features.ts';

/** A judged person, and what the places of her candidates by each ingredient are worth. */
export type Observation = Case & { columns: Float32Array[] };

/** Looks at judged persons with each of the ingredients. */
export function observe(
	past: Network,
	cases: readonly Case[],
	ingredients: readonly Ingredient[]
): Observation[] {
	const scorers = ingredients.map((ingredient) => prepareScore(past, ingredient));
	return cases.map((one) => {
		const scores = new Float64Array(one.candidates.length);
		const columns = scorers.map((scorer) => {
			scorer(one.person, one.candidates, scores);
			const worths = new Float32Array(one.candidates.length);
			worthOfPlaces(scores, worths);
			return worths;
		});
		return { ...one, columns };
	});
}
