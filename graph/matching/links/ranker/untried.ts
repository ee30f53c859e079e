import type { Description, Recipe } from './description.ts';

/** Whoever is tied to many. */
export const POPULARITY: Recipe = {
	id: 'simple',
	ingredients: [{ score: 'popularity', parameters: {}, weight: 1 }],
	validation: null
};

/** For a network in whose past nothing new happened that could be foretold, or in which nothing was tried yet. */
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
