import { judgeChoices, type Judgement } from './choices.ts';
import type { Recipe } from './description.ts';
import type { Ingredient } from './features.ts';
import type { Audience } from './folds.ts';
import type { Jury, Precisions } from './judging.ts';
import { learn } from './learn.ts';
import { averageOfBest, mixInto, mixturesOf, MOST_INGREDIENTS, type Mixture } from './mixtures.ts';
import { observe, type Observation } from './observe.ts';
import { averagePrecision, mean, standardError } from './precision.ts';
import { listOf } from './precisions.ts';
import { PLACES } from './top.ts';

/** The best of many single scores owes some of its lead to chance: a blend that comes this near errs less later. */
const NEAR = 0.98;

/** A recipe, how well it foretold the folds, and how each single score did, best first. */
export type Chosen = { recipe: Recipe; precisions: number[]; judgements: Judgement[] };

/**
 * What foretold the folds best: the mean of the best blends of the best scores, weights learned from it where they win
 * on the last fold by more than one standard error, or a single score where the blend falls behind it.
 */
export function chooseRecipe(jury: Jury, audience: Audience): Chosen {
	const { judgements, worthOf } = judgeChoices(jury, audience);
	const best = judgements.slice(0, MOST_INGREDIENTS);
	const ingredients = best.map(({ ingredient }) => ingredient);
	const observed = jury.folds.map(({ past, cases }) => observe(past, cases, ingredients));
	const by = (mixture: Mixture): Precisions => observed.map((fold) => precisionsBy(mixture, fold));
	const mixtures = mixturesOf(ingredients.length);
	const blend = averageOfBest(
		mixtures,
		mixtures.map((mixture) => worthOf(by(mixture)))
	);
	const [earlier, last] = [observed.slice(0, -1).flat(), observed.at(-1)!];
	const gains = earlier.length
		? gain(precisionsBy(learn(earlier, blend), last), precisionsBy(blend, last))
		: [];
	const isLearned = mean(gains) > standardError(gains);
	const isBlend = isLearned || worthOf(by(blend)) >= NEAR * best[0]!.worth;
	const unlearned = isBlend ? blend : ingredients.map((_, place) => Number(place === 0));
	const weights = isLearned ? learn(observed.flat(), blend) : unlearned;
	// Learned weights have seen these persons, so the figures of the blend they began with stand for them.
	const precisions = by(unlearned).flat();
	const used = withWeights(ingredients, weights);
	const single = best[0]!.precisions.flat();
	return {
		judgements,
		precisions,
		recipe: {
			id: isLearned ? 'learned' : used.length > 1 ? 'blend' : 'simple',
			ingredients: used,
			validation: {
				persons: precisions.length,
				bestSimple: mean(single),
				chosen: mean(precisions),
				error: standardError(gain(precisions, single))
			}
		}
	};
}

function withWeights(ingredients: readonly Ingredient[], weights: Mixture): Ingredient[] {
	return ingredients
		.map((ingredient, index) => ({ ...ingredient, weight: weights[index]! }))
		.filter(({ weight }) => weight !== 0);
}

/** The average precision of a mixture for each person. */
function precisionsBy(mixture: Mixture, observations: readonly Observation[]): number[] {
	return observations.map(({ candidates, columns, right }) => {
		const scores = new Float64Array(candidates.length);
		mixInto(columns, mixture, scores);
		return averagePrecision(listOf(candidates, scores), right, PLACES);
	});
}

/** By how much the one is better than the other, person by person. */
export const gain = (some: readonly number[], others: readonly number[]): number[] =>
	some.map((value, index) => value - others[index]!);
