import type { Parameters } from '../scores/score.ts';
import type { Ingredient } from './features.ts';

/** How good a ranker was on what the folds hid, as mean average precision of ten places. */
export type Validation = { persons: number; chosen: number; bestSimple: number; error: number };

/** What suits persons of one kind: scores whose places are added up, and how that was found to be good. */
export type Recipe = {
	id: 'simple' | 'blend' | 'learned';
	ingredients: Ingredient[];
	validation: Validation | null;
};

/** A ranker as plain data: chosen once for a network, kept as JSON, and made anew from it. */
export type Description = {
	/** For persons with ties. */
	tied: Recipe;
	/** For newcomers, of whom only is known what they say of themselves. */
	newcomers: Recipe;
	/** How many of the ten places are kept for people whom few see. */
	spread: number;
	/** The settings with which each score alone was best. */
	settings: Record<string, Parameters>;
};
