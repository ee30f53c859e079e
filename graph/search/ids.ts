import type { Driver } from 'neo4j-driver';
import type { SearchCollection } from './collections/collection.ts';

const BATCH = 500;

/** Identifiers of all things that belong in a collection, in batches, by the order of their index. */
export async function* idsOf(driver: Driver, { label, key }: SearchCollection): AsyncGenerator<string[]> {
	const statement = `MATCH (n:${label}) WHERE n.${key} > $after RETURN n.${key} AS id ORDER BY n.${key} LIMIT ${BATCH}`;
	let after = '';
	while (true) {
		const { records } = await driver.executeQuery(statement, { after });
		if (!records.length) return;
		const ids = records.map((record) => record.get('id') as string);
		yield ids;
		after = ids.at(-1)!;
	}
}
