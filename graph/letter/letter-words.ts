import type { MailLanguage } from '../mail/mail.ts';
import type { Card } from '../matching/suggest.ts';

/** A node of a path in words, with how one gets there from the one before. */
export type PathWords = { label: string; via?: { words: string; across?: boolean } | undefined };

/** A suggestion in words. */
export type CardWords = {
	/** One line under the title. */
	facts: string;
	/** Country and region of what comes from abroad; null within the country. */
	across: string | null;
	/** Why it is suggested. */
	sentence: string;
	paths: PathWords[][];
};

/**
 * What a letter says about a suggestion. The site gives it, from the very messages of its pages: the graph knows codes,
 * and a second set of sentences in four languages would drift away from the first.
 */
export type LetterWords = {
	card(card: Card, language: MailLanguage): CardWords;
	/** By which a person is spoken to. */
	givenName(name: string): string;
	/** 1 December 2026, in running text. */
	date(moment: Date, language: MailLanguage): string;
};
