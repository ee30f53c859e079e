import { wordsOf } from './compounds.ts';
import type { RankedHit } from './fuse.ts';
import type { RawHighlight } from './raw.ts';

/** Why a hit is in the list. */
export type Match = { by: RankedHit['by']; field: string | null; words: string[]; mended: boolean };

/**
 * Says what a hit matched: the most telling field and the words of it, in the language they stand there.
 *
 * @param query  what was asked
 */
export function explain({ by, highlights = [] }: RankedHit, query: string): Match {
	const [first] = highlights;
	if (by !== 'words' || !first) return { by, field: null, words: [], mended: false };
	const words = [...new Set(first.matched_tokens.flat())].filter(Boolean);
	return { by, field: first.field, words: labelsWith(first) ?? words, mended: isMended(words, query) };
}

/** Of a list field, the whole values that matched: "Bruchrechnung" says more than "bruch". */
function labelsWith({ snippets }: RawHighlight): string[] | null {
	return snippets?.length ? snippets.slice(0, 3).map(withoutMarks) : null;
}

/** The passage to show: the best snippet of running text. */
export function snippetOf({ highlights = [] }: RankedHit): string | null {
	return highlights.find(({ field }) => field === 'description')?.snippet ?? null;
}

export const withoutMarks = (text: string): string => text.replaceAll(/[\uE000\uE001]/g, '');

/** Was a typing mistake mended? True when no matched word begins like a word that was asked for. */
function isMended(matched: string[], query: string): boolean {
	const asked = wordsOf(query).map(fold);
	return !matched
		.map((word) => fold(withoutMarks(word)))
		.some((word) => asked.some((one) => word.startsWith(one) || one.startsWith(word)));
}

/** As the search server folds: without accents, in lower case. */
const fold = (word: string): string =>
	word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('ß', 'ss').toLowerCase();
