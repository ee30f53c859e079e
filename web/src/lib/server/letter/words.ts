import type { LetterWords } from '#graph/letter/letter-words.ts';
import type { Card } from '#graph/matching/suggest.ts';
import { capital, countryName, languageName, longDate } from '#lib/formats.ts';
import { m } from '#lib/paraglide/messages.js';
import { factsLine } from '#lib/suggestions/facts.ts';
import { givenName } from '#lib/suggestions/names.ts';
import { reasonPaths, reasonSentence } from '#lib/suggestions/reason-words.ts';
import type { Suggestion } from '#lib/suggestions/types.ts';
import { inLanguage } from './in-language.ts';

/** What letters say about suggestions: the same words as on the pages. */
export const LETTER_WORDS: LetterWords = {
	card: (card, language) =>
		inLanguage(language, () => {
			const suggestion = asSuggestion(card);
			return {
				facts: factsOf(suggestion, language),
				across: borderOf(suggestion),
				sentence: reasonSentence(suggestion),
				paths: reasonPaths(suggestion).map((path) => path.map(({ label, via }) => ({ label, via })))
			};
		}),
	givenName,
	date: (moment, language) => longDate(moment, language)
};

/** The same thing under the types of the pages, whose kinds are a list of their own. */
const asSuggestion = (card: Card): Suggestion => card as unknown as Suggestion;

/** Under a title that is not in the reader's language stands which one it is. */
function factsOf(suggestion: Suggestion, language: string): string {
	const { kind, language: own } = suggestion;
	const foreign = kind !== 'teacher' && own && own !== language;
	const original = foreign ? capital(m.language_of_original({ language: languageName(own) })) : null;
	return [factsLine(suggestion), original].filter(Boolean).join(' · ');
}

function borderOf({ crossBorder, country, region }: Suggestion): string | null {
	if (!crossBorder || !country) return null;
	return [countryName(country), region].filter(Boolean).join(' · ');
}
