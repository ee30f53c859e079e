import type { Driver } from 'neo4j-driver';
import type { Client } from 'typesense';
import type { Lease } from '../jobs/lease.ts';
import { ensureCollections } from './collections/ensure.ts';
import { embedMissing } from './embed-missing.ts';
import type { Embedder } from './embeddings.ts';
import type { Lexicon } from './lexicon.ts';
import { rebuild } from './rebuild.ts';
import { relayOnce } from './relay.ts';

export type KeepInStep = {
	driver: Driver;
	search: Client;
	embedder: Embedder | null;
	lexicon: Lexicon;
	lease: Lease;
};

/** How often the lexicon is read anew, milliseconds. */
const LEXICON_AGE = 10 * 60_000;

/**
 * One round of keeping the index in step with the graph: collections that are missing are filled, marked things
 * carried over, and while there is nothing else to do, vectors made.
 *
 * @returns a function for `startLoop`: true when there may be more to do
 */
export function keepInStep({ driver, search, embedder, lexicon, lease }: KeepInStep): () => Promise<boolean> {
	let lexiconReadAt = 0;
	return async () => {
		if (!(await lease.take())) return false;
		if (Date.now() - lexiconReadAt > LEXICON_AGE) {
			await lexicon.refresh();
			lexiconReadAt = Date.now();
		}
		for (const collection of await ensureCollections(search))
			await rebuild({ driver, search, lexicon, collection, lease });
		if ((await relayOnce(driver, search, lexicon)) > 0) return true;
		return embedder ? (await embedMissing(search, embedder)) > 0 : false;
	};
}
