import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from 'typesense';
import { isNotFound } from '../client.ts';
import { FIELDS, type SearchCollection } from './collection.ts';
import { COLLECTIONS } from './index.ts';

/** Names the fields in a collection's name: after a change of fields the old collection is told from a new one. */
const VERSION = createHash('sha256').update(JSON.stringify(FIELDS)).digest('hex').slice(0, 8);

/** Time for searches that were sent to the former collection to be answered before it goes, milliseconds. */
const GRACE = 2_000;

/** Creates an empty collection beside the living one and gives its name. */
export async function createBeside(search: Client, { name }: SearchCollection): Promise<string> {
	const beside = `${name}_${VERSION}_${Date.now()}`;
	await search.collections().create({ name: beside, fields: FIELDS });
	return beside;
}

/** Points the alias at a collection and drops the one it pointed at. */
export async function swing(search: Client, { name }: SearchCollection, target: string): Promise<void> {
	const former = await aliasTarget(search, name);
	await search.aliases().upsert(name, { collection_name: target });
	if (!former || former === target) return;
	await sleep(GRACE);
	await search.collections(former).delete();
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
 * @returns those that must be filled from the graph: they were missing and are empty now, or have the fields of an
 *   earlier release and serve until they are rebuilt
 */
export async function ensureCollections(search: Client): Promise<SearchCollection[]> {
	const { aliases } = await search.aliases().retrieve();
	const targets = new Map(aliases.map(({ name, collection_name }) => [name, collection_name]));
	const unfit: SearchCollection[] = [];
	for (const collection of COLLECTIONS) {
		const target = targets.get(collection.name);
		if (!target) await swing(search, collection, await createBeside(search, collection));
		if (!target?.startsWith(`${collection.name}_${VERSION}_`)) unfit.push(collection);
	}
	return unfit;
}

/** Drops the collections that a rebuild left behind when it was killed. Only for the holder of the relay's lease. */
export async function dropOrphans(search: Client): Promise<void> {
	const { aliases } = await search.aliases().retrieve();
	const living = new Set(aliases.map(({ collection_name }) => collection_name));
	const ours = new RegExp(`^(${COLLECTIONS.map(({ name }) => name).join('|')})_([0-9a-f]{8}_)?\\d+$`);
	for (const { name } of await search.collections().retrieve())
		if (ours.test(name) && !living.has(name)) await search.collections(name).delete();
}
