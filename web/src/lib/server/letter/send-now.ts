import type { RequestEvent } from '@sveltejs/kit';
import { sendLetterNow } from '#graph/letter/send-now.ts';
import { hasMailbox, originOf } from '../accounts.ts';
import { reach } from '../graph.ts';
import { LETTER_WORDS } from './words.ts';

/** Whoever may try her letter out: a teacher who is signed in where mails are kept to be looked at. */
export const mayTryLetter = ({ locals }: Pick<RequestEvent, 'locals'>): boolean =>
	hasMailbox() && Boolean(locals.person?.roles.includes('teacher'));

/**
 * Sends her letter before its time, into the mailbox of this site.
 *
 * @param draft  names the form, so that a double click is one letter
 * @returns false when there was nothing to send
 */
export function tryLetter(event: Pick<RequestEvent, 'locals' | 'url'>, draft: string): Promise<boolean> {
	const origin = originOf(event.url);
	return reach(event, ({ services }) =>
		sendLetterNow({ ...services, origin, words: LETTER_WORDS }, event.locals.person!.id, draft)
	);
}
