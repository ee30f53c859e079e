import type { ManagedTransaction } from 'neo4j-driver';
import { cypher } from '../cypher.ts';
import type { Mark } from '../search/marks.ts';
import { refuseLastAdministrator } from '../roles/last-administrator.ts';
import { actorIdOf, type Person } from './person.ts';

/** The state of a wish to be deleted. */
export type Deletion = { askedAt: string; dueAt: string };

/**
 * Notes that a person wishes to be deleted and hides her until it is done. Asked twice it is one wish.
 *
 * @param days  after which it is done
 */
export async function askDeletion(
	tx: ManagedTransaction,
	person: Person,
	days: number
): Promise<{ deletion: Deletion; isNew: boolean; marks: Mark[] }> {
	if (person.account) await refuseLastAdministrator(tx, person.account);
	const { records } = await tx.run(cypher('own-deletion-ask'), {
		...person,
		person: actorIdOf(person),
		seconds: Math.round(days * 86_400)
	});
	const { isNew, ...deletion } = records[0]!.toObject() as Deletion & { isNew: boolean };
	return { deletion, isNew, marks: await marksOfPerson(tx, person) };
}

/** Takes the wish back: she is shown as before, unless she has changed that meanwhile. False when there was no wish. */
export async function undoDeletion(
	tx: ManagedTransaction,
	person: Person
): Promise<{ isUndone: boolean; marks: Mark[] }> {
	const { records } = await tx.run(cypher('own-deletion-undo'), { ...person, person: actorIdOf(person) });
	return { isUndone: records.length > 0, marks: await marksOfPerson(tx, person) };
}

async function marksOfPerson(tx: ManagedTransaction, person: Person): Promise<Mark[]> {
	const { records } = await tx.run(cypher('own-marks'), person);
	return records.map((record) => record.toObject() as Mark);
}
