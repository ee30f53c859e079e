import { m } from '#lib/paraglide/messages.js';
import { getLocale } from '#lib/paraglide/runtime.js';

/** Why a hit is in the list, as the API says it. */
export type Match = {
	by: 'words' | 'skill' | 'meaning' | 'listed';
	field?: string | null;
	words: string[];
	concept?: string | null;
	mended: boolean;
};

/** The reason in words: neutral for a word, in colour for a meaning, with the foreign word where there is one. */
export type Reason = { tone: 'plain' | 'found'; text: string; word?: { text: string; lang: string } };

/** Words shown of one match. */
const MOST = 3;

/**
 * Puts a match into words.
 *
 * @param language  of the hit
 * @param hasName   its title is a name: a person or community is found by a topic, in whatever language it was asked for
 */
export function reasonOf(match: Match, language: string | null | undefined, hasName = false): Reason | null {
	switch (match.by) {
		case 'listed':
			return null;
		case 'meaning':
			return { tone: 'found', text: m.match_meaning() };
		case 'skill':
			return hasName
				? { tone: 'plain', text: m.match_skill({ words: saidOf(match) }) }
				: bySkill(match, language);
		default:
			return { tone: 'plain', text: byWords(match, hasName) };
	}
}

function bySkill({ concept, words }: Match, language: string | null | undefined): Reason {
	if (concept && language && language !== getLocale())
		return { tone: 'found', text: m.match_meaning_word(), word: { text: concept, lang: language } };
	return { tone: 'plain', text: m.match_skill({ words: concept ?? saidOf({ words }) }) };
}

const saidOf = ({ words }: Pick<Match, 'words'>): string => words.slice(0, MOST).join(', ');

function byWords({ field, words }: Match, hasName: boolean): string {
	const said = { words: saidOf({ words }) };
	if (!said.words) return m.match_words();
	switch (field) {
		case 'title':
			return hasName ? m.match_name(said) : m.match_title(said);
		case 'keywords':
			return m.match_keywords(said);
		case 'description':
			return m.match_description(said);
		case 'parts':
			return m.match_parts(said);
		default:
			return m.match_words();
	}
}

/**
 * The words meant by a mistyped search: none when some hit has the words as they were typed.
 *
 * @param matches  of the first page, best first
 */
export function mendedWords(matches: Match[]): string[] {
	const byWord = matches.filter(({ by }) => by === 'words' || by === 'skill');
	if (!byWord.length || byWord.some(({ mended }) => !mended)) return [];
	return byWord[0]!.words.slice(0, MOST);
}

/** A text with what matched in it: every second piece stands between the marks of the API. */
export function marked(text: string): { text: string; isMatch: boolean }[] {
	return text
		.split(/[\uE000\uE001]/)
		.map((piece, index) => ({ text: piece, isMatch: index % 2 === 1 }))
		.filter((piece) => piece.text !== '');
}
