import type { Driver } from 'neo4j-driver';
import type { Actor } from './context.ts';
import { cypher } from './cypher.ts';
import { read } from './driver.ts';

/**
 * The actor of a session, with the roles and communities she has now.
 *
 * @param id  Teacher.id or Account.id
 * @returns null when the person is no longer there
 */
export async function loadActor(driver: Driver, id: string): Promise<Actor | null> {
	const [row] = await read<Actor>(driver, cypher('actor'), { id });
	return row ?? null;
}
