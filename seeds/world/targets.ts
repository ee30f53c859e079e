/** What the network of one school year looks like: figures that the pages draw and world.spec.ts measures again. */
export type YearTarget = {
	/** First year of the school year. */
	year: number;
	/** How often somebody turns to a colleague by herself; circles of founders and welcomes come on top. */
	turns: number;
	/** Share of the ties that begin in this year and join two countries. */
	crossBorder: number;
	/** Share of those that begin in person. */
	inPerson: number;
	/** Share of all ties at the end of the year in which both have turned to each other. */
	reciprocity: number;
};

/** Three school years and the autumn in which the demonstration stands still. */
export const YEARS: YearTarget[] = [
	{ year: 2023, turns: 430, crossBorder: 0.02, inPerson: 0.6, reciprocity: 0.35 },
	{ year: 2024, turns: 730, crossBorder: 0.06, inPerson: 0.51, reciprocity: 0.4 },
	{ year: 2025, turns: 800, crossBorder: 0.11, inPerson: 0.42, reciprocity: 0.45 },
	{ year: 2026, turns: 170, crossBorder: 0.12, inPerson: 0.41, reciprocity: 0.45 }
];

/** Nobody has more colleagues than she can know. */
export const MOST_TIES = 30;
/** Share of ties that belong to a project, a course or a mandate. */
export const FORMAL = 0.18;
/** Share of ties that ended soon after they began. */
export const SHORT = 0.22;
