import type { Driver } from 'neo4j-driver';
import type { Client } from 'typesense';
import { read } from '../driver.ts';
import type { Lease } from '../jobs/lease.ts';
import type { SearchCollection } from './collections/collection.ts';
import { aliasTarget, createBeside, swing } from './collections/ensure.ts';
import { documentsOf } from './documents.ts';
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

/** A rebuilt collection was not taken into use because some documents were refused. */
export class RebuildError extends Error {
	override name = 'RebuildError';
	readonly refused: ReadonlyMap<string, string>;

	constructor(collection: string, refused: ReadonlyMap<string, string>) {
		super(`${refused.size} documents of "${collection}" were refused; the living index stays as it was.`);
		this.refused = refused;
	}
}

const BATCH = 500;

/**
 * Builds a collection beside the living one, keeps the vectors whose text is unchanged, and swings the alias when all
 * went in. Nobody's search fails meanwhile.
 *
 * @returns number of documents
 * @throws RebuildError when a document was refused
 */
export async function rebuild({
	driver,
	search,
	lexicon,
	collection,
	lease,
	onProgress
}: Rebuild): Promise<number> {
	const hasVectors = (await aliasTarget(search, collection.name)) !== null;
	const beside = await createBeside(search, collection);
	try {
		let done = 0;
		for await (const ids of idsOf(driver, collection)) {
			await lease.take();
			const known = hasVectors ? await knownVectors(search, collection, ids) : new Map();
			const documents = await documentsOf(driver, collection, ids, lexicon, known);
			const refused = await importDocuments(search, beside, documents);
			if (refused.size) throw new RebuildError(collection.name, refused);
			onProgress?.((done += documents.length));
		}
		await swing(search, collection, beside);
		return done;
	} catch (error) {
		await search
			.collections(beside)
			.delete()
			.catch(() => {});
		throw error;
	}
}

/** All identifiers of a label, in batches, by the order of its index. */
async function* idsOf(driver: Driver, { label, key }: SearchCollection): AsyncGenerator<string[]> {
	const statement = `MATCH (n:${label}) WHERE n.${key} > $after RETURN n.${key} AS id ORDER BY n.${key} LIMIT ${BATCH}`;
	let after = '';
	while (true) {
		const rows = await read<{ id: string }>(driver, statement, { after }, 60_000);
		if (!rows.length) return;
		yield rows.map(({ id }) => id);
		after = rows.at(-1)!.id;
	}
}
