import { wordsOf } from './compounds.ts';
import type { RankedHit } from './fuse.ts';
import type { RawHighlight } from './raw.ts';

/** Why a hit is in the list. */
export type Match = {
	by: RankedHit['by'] | 'skill';
	/** Field that matched, for hits by words. */
	field: string | null;
	/** What matched in it, in the language it stands there. */
	words: string[];
	mended: boolean;
};

/**
 * Says what a hit matched: the most telling field of its own text and the words of it, or else the skill of which some
 * label, in whatever language, is what was asked for.
 *
 * @param query  what was asked
 */
export function explain({ by, highlights = [] }: RankedHit, query: string): Match {
	if (by !== 'words') return { by, field: null, words: [], mended: false };
	const own = highlights.find(({ field }) => field !== 'skills');
	const labels = highlights.find(({ field }) => field === 'skills');
	if (!own && labels)
		return { by: 'skill', field: 'skills', words: wholeValues(labels), mended: isMended(labels, query) };
	if (!own) return { by, field: null, words: [], mended: false };
	return { by, field: own.field, words: tokensOf(own), mended: isMended(own, query) };
}

/** The passage to show: the best snippet of running text. */
export function snippetOf({ highlights = [] }: RankedHit): string | null {
	return highlights.find(({ field }) => field === 'description')?.snippet ?? null;
}

export const withoutMarks = (text: string): string => text.replaceAll(/[\uE000\uE001]/g, '');

/** Of a list field, the whole values that matched: "Bruchrechnung" says more than "bruch". */
const wholeValues = ({ snippets = [] }: RawHighlight): string[] => snippets.slice(0, 3).map(withoutMarks);

const tokensOf = ({ matched_tokens }: RawHighlight): string[] => [
	...new Set(matched_tokens.flat().filter(Boolean).map(withoutMarks))
];

/** Was a typing mistake mended? True when a matched word does not begin like any word that was asked for. */
function isMended(highlight: RawHighlight, query: string): boolean {
	const asked = wordsOf(query).map(fold);
	return tokensOf(highlight)
		.map(fold)
		.some((word) => !asked.some((one) => word.startsWith(one) || one.startsWith(word)));
}

/** As the search server folds: without accents, in lower case. */
const fold = (word: string): string =>
	word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();
