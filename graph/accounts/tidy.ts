import type { Driver } from 'neo4j-driver';
import { cypher } from '../cypher.ts';
import { write } from '../driver.ts';

/** How long the sign-in's leftovers may lie, milliseconds. */
export const TIDY_IDLE = 15 * 60_000;

/** Deletes sessions, links and counts whose time is over; true when there may be more. */
export async function tidyAccounts(driver: Driver): Promise<boolean> {
	const number = await write(driver, async (tx) => {
		const { records } = await tx.run(cypher('account-tidy'));
		return records[0]!.get('number') as number;
	});
	return number > 0;
}
