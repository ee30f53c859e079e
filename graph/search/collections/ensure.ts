import type { Client } from 'typesense';
import { isNotFound } from '../client.ts';
import { FIELDS, type SearchCollection } from './collection.ts';
import { COLLECTIONS } from './index.ts';

/** Creates an empty collection beside the living one and gives its name. */
export async function createBeside(search: Client, { name }: SearchCollection): Promise<string> {
	const beside = `${name}_${Date.now()}`;
	await search.collections().create({ name: beside, fields: FIELDS });
	return beside;
}

/** Points the alias at a collection and drops the one it pointed at. */
export async function swing(search: Client, { name }: SearchCollection, target: string): Promise<void> {
	const former = await aliasTarget(search, name);
	await search.aliases().upsert(name, { collection_name: target });
	if (former && former !== target) await search.collections(former).delete();
}

/** The collection an alias points at, or null. */
export async function aliasTarget(search: Client, name: string): Promise<string | null> {
	try {
		return (await search.aliases(name).retrieve()).collection_name;
	} catch (error) {
		if (isNotFound(error)) return null;
		throw error;
	}
}

/**
 * Makes sure that each collection can be asked.
 *
 * @returns those that were missing and are empty now: they must be filled from the graph
 */
export async function ensureCollections(search: Client): Promise<SearchCollection[]> {
	const missing: SearchCollection[] = [];
	for (const collection of COLLECTIONS) {
		if (await aliasTarget(search, collection.name)) continue;
		await swing(search, collection, await createBeside(search, collection));
		missing.push(collection);
	}
	return missing;
}
