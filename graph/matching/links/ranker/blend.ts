import type { Network } from '../network.ts';
import type { Scorer } from '../scores/score.ts';
import { prepareScore, worthOfPlaces, type Ingredient } from './features.ts';
import { mixInto } from './mixtures.ts';

/** Adds up what the places by several scores are worth; a single score is left as it is. */
export function blendOf(network: Network, ingredients: readonly Ingredient[]): Scorer {
	const scorers = ingredients.map((ingredient) => prepareScore(network, ingredient));
	const weights = ingredients.map(({ weight }) => weight);
	if (scorers.length === 1) return scorers[0]!;
	return (person, candidates, into) => {
		const scores = new Float64Array(candidates.length);
		const columns = scorers.map((scorer) => {
			scorer(person, candidates, scores);
			const worths = new Float32Array(candidates.length);
			worthOfPlaces(scores, worths);
			return worths;
		});
		mixInto(columns, weights, into);
	};
}
