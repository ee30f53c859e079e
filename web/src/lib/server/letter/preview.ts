import type { RequestEvent } from '@sveltejs/kit';
import { letterFacts } from '#graph/letter/letter-facts.ts';
import { pageLinks } from '#graph/letter/links.ts';
import type { Frequency } from '#graph/letter/schedule.ts';
import type { MailLanguage } from '#graph/mail/mail.ts';
import { LETTER } from '#graph/mail/mails/letter.ts';
import { renderMail } from '#graph/mail/render.ts';
import type { Card } from '#graph/matching/suggest.ts';
import { originOf } from '../accounts.ts';
import { beside } from '../beside.ts';
import { NextLetter } from '../documents/letter.ts';
import { query } from '../graph.ts';
import { LETTER_WORDS } from './words.ts';

type Settings = { language: MailLanguage; frequency: Frequency };

/**
 * The next letter of whoever asks, as it would look now, made by what makes the letters.
 *
 * @returns empty without anything to propose; away when the graph takes too long
 */
export async function previewLetter(
	event: Pick<RequestEvent, 'locals' | 'url'>,
	{ language, frequency }: Settings
): Promise<{ html: string; text: string } | 'empty' | 'away'> {
	const asked = await beside(query(event, NextLetter));
	if (!asked) return 'away';
	const cards = asked.nextLetter as unknown as Card[];
	if (!cards.length) return 'empty';
	const about = { name: event.locals.person!.name, language, frequency, at: new Date() };
	const links = pageLinks(originOf(event.url), language);
	const { html, text } = renderMail(
		LETTER.words[language](letterFacts(about, cards, LETTER_WORDS, links)),
		language
	);
	return { html, text };
}
