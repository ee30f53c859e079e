import type { Driver } from 'neo4j-driver';
import type { Client } from 'typesense';
import { cypher } from '../cypher.ts';
import type { SearchCollection, SearchDocument } from './collections/collection.ts';
import { documentsOf } from './documents.ts';
import { idsOf } from './ids.ts';
import type { Lexicon } from './lexicon.ts';

/**
 * Compares a collection with the graph, thing by thing, and marks what differs: changed, missing, or left over. The
 * relay then mends it like any other change. Finds what no mark tells of: a restored backup, an index that lost data,
 * a statement somebody ran by hand, compounds that became splittable when the vocabulary grew.
 *
 * @returns number of things marked
 */
export async function compare(
	driver: Driver,
	search: Client,
	lexicon: Lexicon,
	collection: SearchCollection
): Promise<number> {
	const indexed = await revisions(search, collection);
	let differing = 0;
	for await (const ids of idsOf(driver, collection)) {
		const documents = await documentsOf(driver, collection, ids, lexicon);
		const changed = documents.filter(({ id, revision }) => indexed.get(id) !== revision);
		for (const { id } of documents) indexed.delete(id);
		differing += changed.length;
		await markAll(
			driver,
			collection,
			changed.map(({ id }) => id)
		);
	}
	await markAll(driver, collection, [...indexed.keys()]);
	return differing + indexed.size;
}

/** By identifier, the revision that the index holds. */
export async function revisions(
	search: Client,
	{ name }: SearchCollection
): Promise<Map<string, string | undefined>> {
	const lines = await search
		.collections<SearchDocument>(name)
		.documents()
		.export({ include_fields: 'id,revision' });
	return new Map(
		lines
			.split('\n')
			.filter(Boolean)
			.map((line) => JSON.parse(line) as SearchDocument)
			.map(({ id, revision }) => [id, revision])
	);
}

async function markAll(driver: Driver, { name }: SearchCollection, ids: string[]): Promise<void> {
	const marks = ids.map((id) => ({ collection: name, id }));
	if (marks.length) await driver.executeQuery(cypher('search-mark'), { marks });
}
