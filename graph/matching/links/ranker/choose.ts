import type { Judged, Records } from '../trial.ts';
import { chooseSpread } from './choose-spread.ts';
import type { Description, Recipe } from './description.ts';
import { foldsOf } from './folds.ts';
import { juryOf } from './judging.ts';
import { mean, standardError } from './precision.ts';
import { chooseRecipe, gain, type Chosen } from './recipe.ts';
import { POPULARITY, UNTRIED } from './untried.ts';

/** What a ranker is chosen for. */
export type Purpose = {
	/** Whose new ties it should foretell. */
	judged?: Judged;
	/** Whether places of its lists are kept for people whom few see. */
	isSpread?: boolean;
};

/** Chooses for a network what foretold its own past best; see {@link chooseRecipe}. */
export function chooseRanker(
	records: Records,
	{ judged = 'both', isSpread = true }: Purpose = {}
): Description {
	const folds = foldsOf(records, judged);
	if (!folds.length) return UNTRIED;
	const [tied, newcomers] = [juryOf(folds, 'tied'), juryOf(folds, 'newcomers')];
	const { recipe, judgements } = chooseRecipe(tied, 'tied');
	return {
		tied: recipe,
		spread: isSpread ? chooseSpread(tied.folds, recipe) : 0,
		newcomers: newcomers.folds.length ? surely(chooseRecipe(newcomers, 'newcomers')) : POPULARITY,
		settings: Object.fromEntries(
			judgements.map(({ ingredient }) => [ingredient.score, ingredient.parameters])
		)
	};
}

/** Little is known of newcomers: popularity, unless something foretold them better by two standard errors. */
function surely({ recipe, precisions, judgements }: Chosen): Recipe {
	const popularity = judgements.find(({ ingredient }) => ingredient.score === 'popularity')!;
	const gains = gain(precisions, popularity.precisions.flat());
	return mean(gains) > 2 * standardError(gains) ? recipe : POPULARITY;
}
