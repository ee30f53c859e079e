import type { Driver, ManagedTransaction } from 'neo4j-driver';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';
import { TERM_DAYS } from '../matching/periods.ts';

/** How long a proposal by letter takes up room when nobody answers it: until the next letter comes. */
const ROUND_DAYS = 14;

const PARAMETERS = { roundDays: ROUND_DAYS, termDays: TERM_DAYS };

/** Names of all colleagues who are not to be proposed now, because they have no room, or have paused. */
export async function findFull(driver: Driver): Promise<Set<string>> {
	const rows = await read<{ id: string }>(
		driver,
		cypher('letter-full'),
		{ ...PARAMETERS, colleagues: null },
		30_000
	);
	return new Set(rows.map(({ id }) => `teacher:${id}`));
}

/**
 * The same for these colleagues, asked again inside the transaction that proposes them. All of them and the reader are
 * locked first, in the order of identifiers: two workers who would give the last room away wait for one another here.
 */
export async function fullAmong(
	tx: ManagedTransaction,
	reader: string,
	colleagues: string[]
): Promise<string[]> {
	await tx.run('MATCH (t:Teacher) WHERE t.id IN $ids WITH t ORDER BY t.id SET t.lock = true REMOVE t.lock', {
		ids: [reader, ...colleagues]
	});
	const { records } = await tx.run(cypher('letter-full'), { ...PARAMETERS, colleagues });
	return records.map((record) => `teacher:${record.get('id')}`);
}
