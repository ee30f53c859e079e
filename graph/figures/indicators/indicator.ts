import type { Cell } from '../suppress.ts';
import type { View } from './view.ts';

/** What measuring on one day gives. */
export type Measured = {
	/** Null where the denominator is empty. */
	value: number | null;
	/** What chance alone would give. */
	expected?: number | null;
	rescaled?: number | null;
	companion?: number | null;
	/** How many people, or materials, it is counted from. */
	n: number;
	/** The groups a reader could tell apart by it: none of them may be of one to four persons. */
	groups: readonly Pick<Cell, 'ends'>[];
};

/** An indicator as data. To add one: a file with one such object, its line in index.ts, its words in the messages. */
export type IndicatorDefinition = {
	id: string;
	unit: 'share' | 'index' | 'count';
	/** First part of its message keys: `<message>_title`, `<message>_definition`. */
	message: string;
	/** How it is counted, in words that also an API client understands. */
	formula: string;
	/** Where the definition comes from. */
	source: string;
	/** Statement of graph/cypher that gives the same figure for everybody counted; null where none alone does. */
	statement: string | null;
	/** More is not better, nor less: a figure is read with its caveat. */
	better: null;
	measure(view: View): Measured;
};

/** A share, empty where there is nothing to share. */
export const shareOf = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
