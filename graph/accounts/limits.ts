import { createHmac } from 'node:crypto';
import neo4j, { type Driver } from 'neo4j-driver';
import { cypher } from '../cypher.ts';
import { write } from '../driver.ts';

/** How often within how long. */
export type Limit = { max: number; seconds: number };

/** Whether there was room, and otherwise after how many seconds there will be. */
export type Turn = { isAllowed: boolean; retryAfter: number };

/** Counts uses in the graph: a restart forgets nothing, and every process counts together. */
export type Limits = { take(key: string, limit: Limit): Promise<Turn> };

/**
 * @param secret  keys are kept as their keyed hash only: nobody can read from the graph who asked, or from where
 */
export function createLimits(driver: Driver, secret: string): Limits {
	return {
		async take(key, { max, seconds }) {
			const parameters = {
				key: createHmac('sha256', secret).update(`limit:${key}`).digest('base64url'),
				max: neo4j.int(max),
				window: neo4j.int(seconds * 1000)
			};
			const row = await write(driver, async (tx) => {
				const { records } = await tx.run(cypher('account-limit-take'), parameters);
				return records[0]!.toObject() as { isAllowed: boolean; rest: number };
			});
			return { isAllowed: row.isAllowed, retryAfter: row.isAllowed ? 0 : Math.ceil(row.rest / 1000) };
		}
	};
}
