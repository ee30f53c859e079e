import type { MailLanguage } from '../mail/mail.ts';
import type { LetterFacts, LetterLinks } from '../mail/mails/letter.ts';
import type { Card } from '../matching/suggest.ts';
import type { LetterWords } from './letter-words.ts';
import type { Frequency } from './schedule.ts';

type About = { name: string; language: MailLanguage; frequency: Frequency; at: Date };

/** What the mail of a letter is made of. */
export function letterFacts(
	{ name, language, frequency, at }: About,
	cards: Card[],
	words: LetterWords,
	links: LetterLinks
): LetterFacts {
	return {
		name: words.givenName(name),
		date: words.date(at, language),
		frequency,
		cards: cards.map((card) => ({
			kind: card.kind,
			title: card.title,
			lang: card.language && card.language !== language ? card.language : undefined,
			words: words.card(card, language),
			links: links.card(card)
		})),
		links
	};
}
