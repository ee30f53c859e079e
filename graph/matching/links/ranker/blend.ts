import type { Network } from '../network.ts';
import type { Scorer } from '../scores/score.ts';
import { prepareScore, worthOfPlaces, type Ingredient } from './features.ts';

/** Adds up what the places by several scores are worth; a single score is left as it is. */
export function blendOf(network: Network, ingredients: readonly Ingredient[]): Scorer {
	const scorers = ingredients.map((ingredient) => prepareScore(network, ingredient));
	if (scorers.length === 1) return scorers[0]!;
	return (person, candidates, into) => {
		const [scores, worths] = [new Float64Array(candidates.length), new Float64Array(candidates.length)];
		into.fill(0);
		scorers.forEach((scorer, index) => {
			scorer(person, candidates, scores);
			worthOfPlaces(scores, worths);
			const { weight } = ingredients[index]!;
			for (let place = 0; place < candidates.length; place++) into[place]! += weight * worths[place]!;
		});
	};
}
