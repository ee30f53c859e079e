import type { Driver } from 'neo4j-driver';
import type { Client } from 'typesense';
import { cypher } from '../cypher.ts';
import type { SearchCollection, SearchDocument } from './collections/collection.ts';
import { COLLECTIONS } from './collections/index.ts';
import { documentsOf, type KnownVector } from './documents.ts';
import { idFilters } from './id-filters.ts';
import { importDocuments } from './import-documents.ts';
import type { Lexicon } from './lexicon.ts';

type OutboxMark = { key: string; token: string; collection: string; id: string };

/** What became of a round of marks. */
export type Relayed = {
	/** Marks taken. */
	count: number;
	/** By mark, why the search server refused its document. */
	refused: Map<string, string>;
};

/** Marks taken at once. */
const BATCH = 200;

/**
 * Carries one batch of marked things from the graph into the index. The marks are read first and the things in a
 * second query: one query of a read-committed database may pair a new mark with an old thing. A mark is taken away
 * only while its token is the one that was read.
 */
export async function relayOnce(driver: Driver, search: Client, lexicon: Lexicon): Promise<Relayed> {
	const { records } = await driver.executeQuery(cypher('search-marks'), { limit: BATCH });
	const marks = records.map((record) => record.toObject() as OutboxMark);
	const refused = new Map<string, string>();
	for (const [name, group] of Map.groupBy(marks, ({ collection }) => collection)) {
		const collection = COLLECTIONS.find((one) => one.name === name);
		const reasons = collection
			? await relayCollection(driver, search, lexicon, collection, group)
			: new Map(group.map(({ id }) => [id, 'there is no such collection']));
		for (const { key, id } of group) if (reasons.has(id)) refused.set(key, reasons.get(id)!);
	}
	await settle(driver, marks, refused);
	return { count: marks.length, refused };
}

/** @returns by identifier, why a document was refused */
async function relayCollection(
	driver: Driver,
	search: Client,
	lexicon: Lexicon,
	collection: SearchCollection,
	marks: OutboxMark[]
): Promise<Map<string, string>> {
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
	return refused;
}

/** Takes away what is done; counts the failures of what is not. */
async function settle(driver: Driver, marks: OutboxMark[], refused: Map<string, string>): Promise<void> {
	if (!marks.length) return;
	const outcomes = marks.map(({ key, token }) => ({ key, token, failed: refused.has(key) }));
	await driver.executeQuery(cypher('search-marks-settle'), { outcomes });
}

/** The vectors the index holds for these things. */
export async function knownVectors(
	search: Client,
	{ name }: SearchCollection,
	ids: string[]
): Promise<Map<string, KnownVector>> {
	const known = new Map<string, KnownVector>();
	for (const filter_by of idFilters(ids)) {
		const lines = await search
			.collections<SearchDocument>(name)
			.documents()
			.export({ filter_by, include_fields: 'id,hash,embedding' });
		for (const line of lines.split('\n').filter(Boolean)) {
			const { id, hash, embedding } = JSON.parse(line) as SearchDocument;
			if (embedding) known.set(id, { hash, embedding });
		}
	}
	return known;
}

async function removeDocuments(search: Client, { name }: SearchCollection, ids: string[]): Promise<void> {
	for (const filter_by of idFilters(ids)) await search.collections(name).documents().delete({ filter_by });
}
