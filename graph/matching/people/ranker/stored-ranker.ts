import type { Driver } from 'neo4j-driver';
import { cypher } from '../../../cypher.ts';
import { read } from '../../../driver.ts';
import { UNTRIED } from '../../links/ranker/untried.ts';
import type { Description } from '../../links/ranker/description.ts';

/** Version of the way rankers are chosen and read: one of another version is not used, and a new one is chosen. */
export const VERSION = 'links-2';

/** The ranker of the network of people, and when it was chosen, milliseconds; 0 before the first choice. */
export type StoredRanker = { description: Description; at: number };

/** The ranker that was chosen last, or a plain one until there is one of this version. */
export async function currentRanker(driver: Driver): Promise<StoredRanker> {
	const [row] = await read<{ description: string; at: number }>(driver, cypher('ranker-read'), {
		version: VERSION
	});
	return row
		? { description: JSON.parse(row.description) as Description, at: row.at }
		: { description: UNTRIED, at: 0 };
}

/** Keeps a ranker with its version and the moment it was chosen. */
export async function storeRanker(driver: Driver, { description, at }: StoredRanker): Promise<void> {
	const parameters = { version: VERSION, description: JSON.stringify(description), at };
	await driver.executeQuery(cypher('ranker-write'), parameters);
}
