import type { CardWords } from '../../letter/letter-words.ts';
import type { Frequency } from '../../letter/schedule.ts';
import type { CandidateKind } from '../../matching/candidate.ts';
import type { Card } from '../../matching/suggest.ts';
import type { Mail, MailCard, MailWords } from '../mail.ts';
import { LETTER_TEXTS, type LetterTexts } from './letter-texts.ts';

/** Where the buttons of one card lead. */
export type CardLinks = { page: string; accept: string; later: string; notThisKind: string };

/** Where the buttons of a letter lead. */
export type LetterLinks = {
	card(card: Card): CardLinks;
	profile: string;
	settings: string;
	pause: string;
	unsubscribe: string;
};

/** What a letter tells. */
export type LetterFacts = {
	/** By which the reader is spoken to. */
	name: string;
	date: string;
	frequency: Frequency;
	cards: {
		kind: CandidateKind;
		title: string;
		/** Of the title, where it is not that of the letter. */
		lang: string | undefined;
		words: CardWords;
		links: CardLinks;
	}[];
	links: Omit<LetterLinks, 'card'>;
};

/** The colleague letter: at most three colleagues, a material and a question. */
export const LETTER: Mail<LetterFacts> = {
	id: 'letter',
	words: {
		en: (facts) => letter(facts, LETTER_TEXTS.en),
		sv: (facts) => letter(facts, LETTER_TEXTS.sv),
		de: (facts) => letter(facts, LETTER_TEXTS.de),
		pt: (facts) => letter(facts, LETTER_TEXTS.pt)
	}
};

function letter({ name, date, frequency, cards, links }: LetterFacts, words: LetterTexts): MailWords {
	const people = cards.filter(({ kind }) => kind === 'teacher').length;
	const title = words.titles[people] ?? words.titles[0];
	return {
		subject: title,
		title: words.addressed(title, name),
		date,
		paragraphs: [words.rhythm[frequency], words.noHurry],
		cards: cards.map((card) => toMailCard(card, words)),
		notes: [words.promise, words.fortyFiveDays],
		links: [
			{ label: words.pause, url: links.pause },
			{ label: words.change, url: links.profile },
			{ label: words.settings, url: links.settings },
			{ label: words.unsubscribe, url: links.unsubscribe }
		]
	};
}

function toMailCard(
	{ kind, title, lang, words: own, links }: LetterFacts['cards'][number],
	words: LetterTexts
): MailCard {
	return {
		over: words.over[kind],
		title,
		lang,
		url: links.page,
		isPerson: kind === 'teacher',
		...own,
		actions: [
			{ label: words.accept[kind], url: links.accept },
			{ label: words.later, url: links.later },
			{ label: words.notThisKind, url: links.notThisKind }
		]
	};
}
