import type { Driver } from 'neo4j-driver';
import { cypher } from '../cypher.ts';
import { read, write } from '../driver.ts';
import { erasePerson } from './erase.ts';
import { idsOf, type Person } from './person.ts';
import { readTombstones, tombstoneKey } from './tombstones.ts';

/** Identifiers read at once while looking for erased persons. */
const PAGE = 20_000;

/** Called with whoever was erased, and with her e-mail address as long as it was known. */
export type OnErased = (person: Person & { email: string | null }) => Promise<void>;

/**
 * Erases one person whose time to change her mind is over. Two processes at once erase her once: the wish is locked
 * first, and who comes second finds none.
 *
 * @returns false when nobody was due
 */
export async function eraseNextDue(driver: Driver, secret: string, onErased: OnErased): Promise<boolean> {
	const erased = await write(driver, async (tx) => {
		const { records } = await tx.run(cypher('own-deletion-due'));
		const due = records[0]?.toObject() as (Person & { email: string | null }) | undefined;
		if (due) await erasePerson(tx, { teacher: due.teacher, account: due.account }, secret);
		return due ?? null;
	});
	if (erased) await onErased(erased);
	return erased !== null;
}

/**
 * Erases again whoever is there although she was erased: a backup was restored, or an import brought her back.
 *
 * @returns how many
 */
export async function eraseAgain(driver: Driver, secret: string): Promise<number> {
	const keys = await readTombstones(driver);
	if (!keys.size) return 0;
	let count = 0;
	for (const label of ['Teacher', 'Account'] as const) {
		for await (const id of idsOfLabel(driver, label)) {
			if (!keys.has(tombstoneKey(secret, id))) continue;
			count += await eraseReturned(driver, label, id, { keys, secret });
		}
	}
	return count;
}

type Known = { keys: Set<string>; secret: string };

/** Her other node goes with her only if it is hers: that, too, must have been erased before. */
async function eraseReturned(
	driver: Driver,
	label: string,
	id: string,
	{ keys, secret }: Known
): Promise<number> {
	return write(driver, async (tx) => {
		const { records } = await tx.run(cypher('own-person'), { id });
		const found = records[0]?.toObject() as Person | undefined;
		if (!found) return 0;
		const isErased = (one: string | null) => one !== null && keys.has(tombstoneKey(secret, one));
		const person = {
			teacher: isErased(found.teacher) ? found.teacher : null,
			account: isErased(found.account) ? found.account : null
		};
		if (!idsOf(person).length) throw new Error(`${label} found and lost`);
		await erasePerson(tx, person, secret);
		return 1;
	});
}

/** Identifiers of all nodes of a label, in the order of its index. */
async function* idsOfLabel(driver: Driver, label: 'Teacher' | 'Account'): AsyncGenerator<string> {
	const statement = `MATCH (n:${label}) WHERE n.id > $after RETURN n.id AS id ORDER BY n.id LIMIT toInteger($page)`;
	for (let after = ''; ;) {
		const rows = await read<{ id: string }>(driver, statement, { after, page: PAGE }, 30_000);
		yield* rows.map(({ id }) => id);
		if (rows.length < PAGE) return;
		after = rows.at(-1)!.id;
	}
}
