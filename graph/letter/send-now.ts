import { read } from '../driver.ts';
import { findFull } from './capacity.ts';
import { composeLetter, letterId } from './compose.ts';
import { type Delivery, deliverLetter } from './deliver.ts';
import { issueAt } from './schedule.ts';

/**
 * Sends a letter to one reader now, whenever her next one is due; it takes up room like any other.
 *
 * @param draft  names this wish, so that a double click is one letter
 * @returns false when there is nothing to propose, she wants no letters, or the mail server does not take it
 */
export async function sendLetterNow(delivery: Delivery, reader: string, draft: string): Promise<boolean> {
	const { driver } = delivery;
	const issue = { number: issueAt(Date.now()), extra: draft };
	await composeLetter(driver, reader, issue, await findFull(driver));
	const id = letterId(reader, issue);
	await deliverLetter(delivery, id);
	// The other click may have sent it, or be about to.
	const known = await read<{ state: string }>(driver, 'MATCH (l:Letter {id: $id}) RETURN l.state AS state', {
		id
	});
	return known.some(({ state }) => state === 'sent' || state === 'sending');
}
