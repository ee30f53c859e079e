import type { Match } from '#lib/search/match-words.ts';

/** A material as a search found it. */
export type MaterialFound = {
	id: string;
	node: string;
	title: string;
	language?: string | null;
	snippet?: string | null;
	match: Match;
	facets: { name: string; values: string[] }[];
};

type Named = { id: string; title: string; language: string };

/** What the graph adds to it. */
export type MaterialFacts = {
	description?: string | null;
	minutes?: number | null;
	authors: { name: string; region: { name: string; country: string }[] }[];
	adaptedFrom: Named[];
	translationOf: Named[];
	translations: Named[];
	usedByConnection: { totalCount: number };
};
