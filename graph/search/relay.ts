import type { Driver } from 'neo4j-driver';
import type { Client } from 'typesense';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';
import { collectionNamed } from './collections/index.ts';
import type { SearchCollection, SearchDocument } from './collections/collection.ts';
import { documentsOf, type KnownVector } from './documents.ts';
import { importDocuments } from './import-documents.ts';
import type { Lexicon } from './lexicon.ts';

type OutboxMark = { key: string; token: string; collection: string; id: string };

/** What a mark came to. */
type Outcome = { key: string; token: string; failed: boolean };

/** Marks taken at once. */
const BATCH = 200;

/**
 * Carries one batch of marked things from the graph into the index. The marks are read first and the things in a
 * second query: one query of a read-committed database may pair a new mark with an old thing. A mark is taken away
 * only while its token is the one that was read.
 *
 * @returns number of marks taken
 */
export async function relayOnce(driver: Driver, search: Client, lexicon: Lexicon): Promise<number> {
	const marks = await read<OutboxMark>(driver, cypher('search-marks'), { limit: BATCH });
	const outcomes: Outcome[] = [];
	for (const [name, group] of Map.groupBy(marks, ({ collection }) => collection))
		outcomes.push(...(await relayCollection(driver, search, lexicon, collectionNamed(name), group)));
	await settle(driver, outcomes);
	return marks.length;
}

async function relayCollection(
	driver: Driver,
	search: Client,
	lexicon: Lexicon,
	collection: SearchCollection,
	marks: OutboxMark[]
): Promise<Outcome[]> {
	const ids = marks.map(({ id }) => id);
	const known = await knownVectors(search, collection, ids);
	const documents = await documentsOf(driver, collection, ids, lexicon, known);
	const refused = await importDocuments(search, collection.name, documents);
	const living = new Set(documents.map(({ id }) => id));
	await removeDocuments(
		search,
		collection,
		ids.filter((id) => !living.has(id))
	);
	return marks.map(({ key, token, id }) => ({ key, token, failed: refused.has(id) }));
}

/** Takes away what is done; counts the failures of what is not. */
async function settle(driver: Driver, outcomes: Outcome[]): Promise<void> {
	if (outcomes.length) await driver.executeQuery(cypher('search-marks-settle'), { outcomes });
}

/** The vectors the index holds for these things. */
export async function knownVectors(
	search: Client,
	{ name }: SearchCollection,
	ids: string[]
): Promise<Map<string, KnownVector>> {
	const documents = await search
		.collections<SearchDocument>(name)
		.documents()
		.export({ filter_by: idFilter(ids), include_fields: 'id,hash,embedding' });
	const known = new Map<string, KnownVector>();
	for (const line of documents.split('\n').filter(Boolean)) {
		const { id, hash, embedding } = JSON.parse(line) as SearchDocument;
		if (embedding) known.set(id, { hash, embedding });
	}
	return known;
}

async function removeDocuments(search: Client, { name }: SearchCollection, ids: string[]): Promise<void> {
	if (ids.length)
		await search
			.collections(name)
			.documents()
			.delete({ filter_by: idFilter(ids) });
}

/** Identifiers may be URIs: backticks keep their commas and colons from being read as filter syntax. */
const idFilter = (ids: string[]): string =>
	`id:[${ids.map((id) => `\`${id.replaceAll('`', '')}\``).join(',')}]`;
