import type { RequestEvent } from '@sveltejs/kit';
import { AnswerFromLetter, LetterLink } from '../documents/letter.ts';
import { query } from '../graph.ts';

/**
 * Ends the letters at the word of a mail program, which has asked its reader (RFC 8058). Whatever else a link can say
 * needs the button of a page.
 *
 * @returns false for a link that is no longer good, or not one of those
 */
export async function unsubscribeAtOnce(
	event: Pick<RequestEvent, 'locals'>,
	token: string
): Promise<boolean> {
	const { letterLink } = await query(event, LetterLink, { token });
	if (letterLink.answer !== 'unsubscribe') return false;
	if (letterLink.state === 'open') await query(event, AnswerFromLetter, { token });
	return letterLink.state === 'open' || letterLink.state === 'used';
}
