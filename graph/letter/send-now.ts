import type { Driver } from 'neo4j-driver';
import { findFull } from './capacity.ts';
import { composeLetter } from './compose.ts';
import { type Delivery, deliverLetter } from './deliver.ts';
import { issueAt } from './schedule.ts';

/**
 * Sends a letter to one reader now, whenever her next one is due; it takes up room like any other.
 *
 * @param draft  names this wish, so that a double click is one letter
 * @returns false when there is nothing to propose, or she wants no letters
 */
export async function sendLetterNow(
	delivery: Delivery & { driver: Driver },
	reader: string,
	draft: string
): Promise<boolean> {
	const full = await findFull(delivery.driver);
	const issue = { number: issueAt(Date.now()), extra: draft };
	const id = await composeLetter(delivery.driver, reader, issue, full);
	return id !== null && deliverLetter(delivery, id);
}
