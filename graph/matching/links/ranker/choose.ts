import type { Judged, Records } from '../trial.ts';
import { chooseSpread } from './choose-spread.ts';
import type { Description, Recipe } from './description.ts';
import { foldsOf } from './folds.ts';
import { juryOf } from './judging.ts';
import { mean, standardError } from './precision.ts';
import { chooseRecipe, gain, type Chosen } from './recipe.ts';

const POPULARITY: Recipe = {
	id: 'simple',
	ingredients: [{ score: 'popularity', parameters: {}, weight: 1 }],
	validation: null
};
/** For a network in whose past nothing new happened that could be foretold. */
export const UNTRIED: Description = {
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

/** Chooses for a network what foretold its own past best; see {@link chooseRecipe}. */
export function chooseRanker(records: Records, { judged = 'both' }: { judged?: Judged } = {}): Description {
	const folds = foldsOf(records, judged);
	if (!folds.length) return UNTRIED;
	const [tied, newcomers] = [juryOf(folds, 'tied'), juryOf(folds, 'newcomers')];
	const { recipe, judgements } = chooseRecipe(tied, 'tied');
	return {
		tied: recipe,
		spread: chooseSpread(tied.folds, recipe),
		newcomers: newcomers.folds.length ? surely(chooseRecipe(newcomers, 'newcomers')) : POPULARITY,
		settings: Object.fromEntries(
			judgements.map(({ ingredient }) => [ingredient.score, ingredient.parameters])
		)
	};
}

/** Little is known of newcomers: popularity, unless something else foretold them better by more than chance explains. */
function surely({ recipe, precisions, judgements }: Chosen): Recipe {
	const popularity = judgements.find(({ ingredient }) => ingredient.score === 'popularity')!;
	const gains = gain(precisions, popularity.precisions.flat());
	return mean(gains) > standardError(gains) ? recipe : POPULARITY;
}
