import type { Driver } from 'neo4j-driver';
import type { Client } from 'typesense';
import type { Lease } from '../jobs/lease.ts';
import type { SearchCollection } from './collections/collection.ts';
import { aliasTarget, createBeside, swing } from './collections/ensure.ts';
import { documentsOf } from './documents.ts';
import { idsOf } from './ids.ts';
import { importDocuments } from './import-documents.ts';
import type { Lexicon } from './lexicon.ts';
import { knownVectors } from './relay.ts';

export type Rebuild = {
	driver: Driver;
	search: Client;
	lexicon: Lexicon;
	collection: SearchCollection;
	/** The relay's lease: marks wait while a collection is built, and go to the new one afterwards. */
	lease: Lease;
	/** Told after each batch. */
	onProgress?: (done: number) => void;
};

/** A rebuilt collection was not taken into use; the living one stays as it was. */
export class RebuildError extends Error {
	override name = 'RebuildError';
	/** By identifier, why a document was refused. */
	readonly refused: ReadonlyMap<string, string>;

	constructor(message: string, refused: ReadonlyMap<string, string> = new Map()) {
		super(message);
		this.refused = refused;
	}
}

/**
 * Builds a collection beside the living one, keeps the vectors whose text is unchanged, and swings the alias when all
 * went in. Nobody's search fails meanwhile.
 *
 * @returns number of documents
 * @throws RebuildError when a document was refused or somebody else took the lease
 */
export async function rebuild(task: Rebuild): Promise<number> {
	const { search, collection, lease } = task;
	const beside = await createBeside(search, collection);
	try {
		const count = await fill(task, beside);
		await holdLease(lease);
		await swing(search, collection, beside);
		return count;
	} catch (error) {
		await dropUnlessLiving(search, collection, beside);
		throw error;
	}
}

async function fill(
	{ driver, search, lexicon, collection, lease, onProgress }: Rebuild,
	beside: string
): Promise<number> {
	const hasVectors = (await aliasTarget(search, collection.name)) !== null;
	let done = 0;
	for await (const ids of idsOf(driver, collection)) {
		await holdLease(lease);
		const known = hasVectors ? await knownVectors(search, collection, ids) : undefined;
		const documents = await documentsOf(driver, collection, ids, lexicon, known);
		const refused = await importDocuments(search, beside, documents);
		if (refused.size)
			throw new RebuildError(`${refused.size} documents of "${collection.name}" were refused.`, refused);
		onProgress?.((done += documents.length));
	}
	return done;
}

async function holdLease(lease: Lease): Promise<void> {
	if (!(await lease.take())) throw new RebuildError('Another process keeps the index in step meanwhile.');
}

/** After a failure the half-filled collection goes; when even that fails, dropOrphans finds it later. */
async function dropUnlessLiving(search: Client, { name }: SearchCollection, beside: string): Promise<void> {
	try {
		if ((await aliasTarget(search, name)) !== beside) await search.collections(beside).delete();
	} catch {
		// The failure that led here is the one to tell.
	}
}
