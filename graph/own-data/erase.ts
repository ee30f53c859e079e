import type { ManagedTransaction } from 'neo4j-driver';
import { noteEvent } from '../audit/note-event.ts';
import { cypher } from '../cypher.ts';
import { mark, type Mark } from '../search/marks.ts';
import { findStatement } from './export.ts';
import { type Holding, HOLDINGS } from './holdings.ts';
import { actorIdOf, idsOf, type Person } from './person.ts';
import { tombstoneKey } from './tombstones.ts';

/**
 * Erases a person in one transaction: all that is hers by the table of holdings, at last herself. What it changes in
 * the search index is marked, and a tombstone is set for each of her identifiers.
 */
export async function erasePerson(tx: ManagedTransaction, person: Person, secret: string): Promise<void> {
	const marks = await marksOf(tx, person);
	for (const holding of inOrder(HOLDINGS)) await eraseHolding(tx, holding, person);
	await tx.run(cypher('own-traces'), person);
	const keys = idsOf(person).map((id) => tombstoneKey(secret, id));
	await tx.run('UNWIND $keys AS key MERGE (n:Tombstone {key: key}) SET n.at = datetime()', { keys });
	await mark(tx, marks);
	await noteEvent(tx, { action: 'data.erased', actor: null, subject: actorIdOf(person) });
}

/** The person herself comes last: everything else is found through her. */
function inOrder(holdings: Holding[]): Holding[] {
	const isRoot = ({ label }: Holding) => label === 'Teacher' || label === 'Account';
	return [...holdings.filter((one) => !isRoot(one)), ...holdings.filter(isRoot)];
}

async function eraseHolding(tx: ManagedTransaction, holding: Holding, person: Person): Promise<void> {
	if (holding.settle) await tx.run(cypher(holding.settle), person);
	else if (holding.fate === 'erased') await tx.run(`${findStatement(holding)} DETACH DELETE n`, person);
}

/** Documents of the search index that show her or what is hers. */
async function marksOf(tx: ManagedTransaction, person: Person): Promise<Mark[]> {
	const { records } = await tx.run(cypher('own-marks'), person);
	return records.map((record) => record.toObject() as Mark);
}
