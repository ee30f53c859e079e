import type { Judged, Records, Trial } from '../trial.ts';
import { bestOfEach, judgeChoices, type Judgement } from './choices.ts';
import { chooseSpread } from './choose-spread.ts';
import type { Description, Recipe } from './description.ts';
import type { Ingredient } from './features.ts';
import { decisive, foldsOf, hiddenFor, type Audience } from './folds.ts';
import { learn } from './learn.ts';
import { averageOfBest, mixInto, mixturesOf, MOST_INGREDIENTS, type Mixture } from './mixtures.ts';
import { observe, type Observation } from './observe.ts';
import { averagePrecision, mean, standardError } from './precision.ts';
import { listOf } from './precisions.ts';
import { PLACES } from './top.ts';

const POPULARITY: Recipe = {
	id: 'simple',
	ingredients: [{ score: 'popularity', parameters: {}, weight: 1 }],
	validation: null
};
/** For a network in whose past nothing new happened that could be foretold. */
const UNTRIED: Description = {
	tied: {
		id: 'blend',
		ingredients: [
			{ score: 'random-walk', parameters: { restart: 0.15 }, weight: 0.5 },
			{ score: 'popularity', parameters: {}, weight: 0.5 }
		],
		validation: null
	},
	newcomers: POPULARITY,
	spread: 0,
	settings: {}
};

/**
 * Chooses for a network what foretold its own past best: the mean of the best blends of the best scores; or weights
 * learned from it, when they win on the last fold, which they have not seen, by more than chance explains.
 */
export function chooseRanker(records: Records, { judged = 'both' }: { judged?: Judged } = {}): Description {
	const folds = foldsOf(records, judged);
	if (!folds.length) return UNTRIED;
	const tied = bestOfEach(judgeChoices(decisive(folds, 'tied'), 'tied'));
	const newcomers = bestOfEach(judgeChoices(decisive(folds, 'newcomers'), 'newcomers'));
	const recipe = recipeFor(folds, 'tied', tied);
	return {
		tied: recipe,
		spread: chooseSpread(decisive(folds, 'tied'), recipe),
		newcomers: recipeFor(folds, 'newcomers', newcomers),
		settings: Object.fromEntries(tied.map(({ ingredient }) => [ingredient.score, ingredient.parameters]))
	};
}

function recipeFor(folds: Trial[], audience: Audience, judgements: Judgement[]): Recipe {
	const best = judgements.slice(0, MOST_INGREDIENTS);
	const ingredients = best.map(({ ingredient }) => ingredient);
	const observations = folds.map((fold) => observe(fold, hiddenFor(audience, fold), ingredients));
	const count = decisive(folds, audience).length;
	const [earlier, deciding] = [observations.slice(0, -count).flat(), observations.slice(-count).flat()];
	const mixtures = mixturesOf(ingredients.length);
	const means = mixtures.map((mixture) => mean(precisionsBy(mixture, deciding)));
	const blend = averageOfBest(mixtures, means);
	const ofBlend = precisionsBy(blend, deciding);
	const gains = earlier.length ? difference(precisionsBy(learn(earlier, blend), deciding), ofBlend) : [];
	const isLearned = mean(gains) > standardError(gains);
	const weights = isLearned ? learn([...earlier, ...deciding], blend) : blend;
	const ingredientsUsed = withWeights(ingredients, weights);
	return {
		id: isLearned ? 'learned' : ingredientsUsed.length > 1 ? 'blend' : 'simple',
		ingredients: ingredientsUsed,
		validation: {
			persons: ofBlend.length,
			bestSimple: best[0]!.mean,
			chosen: mean(ofBlend) + (isLearned ? mean(gains) : 0),
			error: standardError(difference(ofBlend, best[0]!.precisions))
		}
	};
}

/** The average precision of a mixture for each person. */
function precisionsBy(mixture: Mixture, observations: readonly Observation[]): number[] {
	return observations.map(({ candidates, columns, right }) => {
		const scores = new Float64Array(candidates.length);
		mixInto(columns, mixture, scores);
		return averagePrecision(listOf(candidates, scores), right, PLACES);
	});
}

const difference = (some: readonly number[], others: readonly number[]): number[] =>
	some.map((value, index) => value - others[index]!);

function withWeights(ingredients: Ingredient[], weights: Mixture): Ingredient[] {
	return ingredients
		.map((ingredient, index) => ({ ...ingredient, weight: weights[index]! }))
		.filter(({ weight }) => weight !== 0);
}
