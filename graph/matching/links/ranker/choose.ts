import type { Judged, Records } from '../trial.ts';
import { bestOfEach, judgeChoices, type Judgement } from './choices.ts';
import type { Description, Recipe } from './description.ts';
import { foldsOf } from './folds.ts';
import { standardError } from './precision.ts';

/** Chooses for a network what foretold its own past best. */
export function chooseRanker(records: Records, { judged = 'both' }: { judged?: Judged } = {}): Description {
	const folds = foldsOf(records, judged);
	const simple = bestOfEach(judgeChoices(folds, 'tied'));
	return {
		tied: simpleRecipe(simple[0]!),
		newcomers: simpleRecipe(bestOfEach(judgeChoices(folds, 'newcomers'))[0]!),
		settings: Object.fromEntries(simple.map(({ ingredient }) => [ingredient.score, ingredient.parameters]))
	};
}

function simpleRecipe({ ingredient, precisions, mean }: Judgement): Recipe {
	const error = standardError(precisions);
	const validation = { persons: precisions.length, chosen: mean, bestSimple: mean, error };
	return { id: 'simple', ingredients: [ingredient], validation };
}
