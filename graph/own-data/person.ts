import type { Driver, ManagedTransaction } from 'neo4j-driver';
import type { Actor } from '../context.ts';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';
import { ApiError, ERROR_MESSAGES } from '../errors.ts';

/** The two nodes that one person may have: a profile as a teacher and an account. */
export type Person = { teacher: string | null; account: string | null };

/**
 * Both identifiers of a person.
 *
 * @param id  either of them
 * @returns null when there is nobody
 */
export async function personOf(tx: ManagedTransaction, id: string): Promise<Person | null> {
	const { records } = await tx.run(cypher('own-person'), { id });
	return (records[0]?.toObject() as Person | undefined) ?? null;
}

/** The person who is asking, inside the transaction of a change. @throws ApiError NOT_FOUND when she is gone */
export async function personOfActor(tx: ManagedTransaction, { id }: Actor): Promise<Person> {
	const person = await personOf(tx, id);
	if (!person) throw new ApiError('NOT_FOUND', ERROR_MESSAGES.NOT_FOUND);
	return person;
}

/** The person who is asking, for reading. @throws ApiError NOT_FOUND when she is gone */
export async function readPerson(driver: Driver, { id }: Actor): Promise<Person> {
	const [person] = await read<Person>(driver, cypher('own-person'), { id });
	if (!person) throw new ApiError('NOT_FOUND', ERROR_MESSAGES.NOT_FOUND);
	return person;
}

/** The identifier by which others know her, and which her session bears. */
export const actorIdOf = ({ teacher, account }: Person): string => (teacher ?? account)!;

/** Those of her identifiers that exist. */
export const idsOf = ({ teacher, account }: Person): string[] =>
	[teacher, account].filter((id) => id !== null);
