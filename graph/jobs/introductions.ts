import type { Driver } from 'neo4j-driver';
import type { Logger } from 'pino';
import { cypher } from '../cypher.ts';
import { write } from '../driver.ts';
import { HELLO_DAYS } from '../matching/periods.ts';
import type { Lease } from './lease.ts';

/** How often it is looked for hellos that have run out, milliseconds. */
export const EXPIRY_IDLE = 60_000;

/** Most that end in one transaction. */
const MOST = 500;

/**
 * Ends hellos that stayed without an answer, and tells nobody: the room they took is free again.
 *
 * @returns whether there may be more
 */
export async function expireIntroductions(driver: Driver, lease: Lease, log: Logger): Promise<boolean> {
	if (!(await lease.take())) return false;
	const expired = await write(driver, async (tx) => {
		const { records } = await tx.run(cypher('introductions-expire'), { days: HELLO_DAYS, most: MOST });
		return (records[0]?.get('expired') ?? 0) as number;
	});
	if (expired) log.info({ job: 'introductions', expired }, 'hellos without an answer have ended');
	return expired === MOST;
}
