import type { Judged, Records, Trial } from '../trial.ts';
import { bestOfEach, judgeChoices, type Judgement } from './choices.ts';
import { chooseSpread } from './choose-spread.ts';
import type { Description, Recipe } from './description.ts';
import type { Ingredient } from './features.ts';
import { decisive, foldsOf, hiddenFor, type Audience } from './folds.ts';
import { learn, lessonOf, type Lesson } from './learn.ts';
import { averageOfBest, mixInto, mixturesOf, MOST_INGREDIENTS, type Mixture } from './mixtures.ts';
import { observe } from './observe.ts';
import { averagePrecision, mean, standardError } from './precision.ts';
import { listOf } from './precisions.ts';
import { PLACES } from './top.ts';

/**
 * Chooses for a network what foretold its own past best: the mean of the best blends of the best scores; or weights
 * learned from it, when they win on the last fold, which they have not seen, by more than chance explains.
 */
export function chooseRanker(records: Records, { judged = 'both' }: { judged?: Judged } = {}): Description {
	const folds = foldsOf(records, judged);
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

/** What one fold tells: the precision of each mixture for each person, and what may be learned. */
type Experience = { precisions: number[][]; lessons: Lesson[] };

function recipeFor(folds: Trial[], audience: Audience, judgements: Judgement[]): Recipe {
	const best = judgements.slice(0, MOST_INGREDIENTS);
	const ingredients = best.map(({ ingredient }) => ingredient);
	const deciding = decisive(folds, audience);
	const mixtures = mixturesOf(ingredients.length);
	const judged = deciding.map((fold) => experience(fold, audience, ingredients, mixtures));
	const blend = averageOfBest(
		mixtures,
		mixtures.map((_, index) => mean(judged.flatMap(({ precisions }) => precisions[index]!)))
	);
	const precisionsWith = (mixture: Mixture) =>
		deciding.flatMap((fold) => experience(fold, audience, ingredients, [mixture]).precisions[0]!);
	const earlier = folds
		.slice(0, -deciding.length)
		.flatMap((fold) => experience(fold, audience, ingredients, []).lessons);
	const ofBlend = precisionsWith(blend);
	const gains = earlier.length ? difference(precisionsWith(learn(earlier, blend)), ofBlend) : [];
	const isLearned = mean(gains) > standardError(gains);
	const weights = isLearned ? learn([...earlier, ...judged.flatMap(({ lessons }) => lessons)], blend) : blend;
	return {
		id: isLearned ? 'learned' : weights.filter(Boolean).length > 1 ? 'blend' : 'simple',
		ingredients: withWeights(ingredients, weights),
		validation: {
			persons: ofBlend.length,
			bestSimple: best[0]!.mean,
			chosen: mean(ofBlend) + mean(gains) * Number(isLearned),
			error: standardError(difference(ofBlend, best[0]!.precisions))
		}
	};
}

function experience(
	fold: Trial,
	audience: Audience,
	ingredients: Ingredient[],
	mixtures: Mixture[]
): Experience {
	const precisions: number[][] = mixtures.map(() => []);
	const lessons: Lesson[] = [];
	for (const observation of observe(fold, hiddenFor(audience, fold), ingredients)) {
		const { candidates, columns, right } = observation;
		const scores = new Float64Array(candidates.length);
		mixtures.forEach((mixture, index) => {
			mixInto(columns, mixture, scores);
			precisions[index]!.push(averagePrecision(listOf(candidates, scores), right, PLACES));
		});
		lessons.push(lessonOf(observation, lessons.length));
	}
	return { precisions, lessons };
}

const difference = (some: readonly number[], others: readonly number[]): number[] =>
	some.map((value, index) => value - others[index]!);

function withWeights(ingredients: Ingredient[], weights: Mixture): Ingredient[] {
	return ingredients
		.map((ingredient, index) => ({ ...ingredient, weight: weights[index]! }))
		.filter(({ weight }) => weight !== 0);
}
