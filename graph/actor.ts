import type { Driver } from 'neo4j-driver';
import type { Actor } from './context.ts';
import { cypher } from './cypher.ts';
import { read } from './driver.ts';

/** An actor with the name pages show; null or empty for an account that has not told one. */
export type NamedActor = Actor & { name: string | null };

/**
 * The actor of a session, with the roles and communities she has now.
 *
 * @param id  Teacher.id or Account.id; an account that is a teacher's gives the teacher
 * @returns null when the person is no longer there
 */
export async function loadActor(driver: Driver, id: string): Promise<NamedActor | null> {
	const [row] = await read<NamedActor>(driver, cypher('actor'), { id });
	return row ?? null;
}
