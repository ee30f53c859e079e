import type { Logger } from 'pino';
import type { Driver } from 'neo4j-driver';
import type { Client } from 'typesense';
import type { Lease } from '../jobs/lease.ts';
import { dropOrphans, ensureCollections } from './collections/ensure.ts';
import { COLLECTIONS } from './collections/index.ts';
import { compare } from './compare.ts';
import { embedMissing } from './embed-missing.ts';
import { EmbeddingsAway, type Embedder } from './embeddings.ts';
import type { Lexicon } from './lexicon.ts';
import { rebuild } from './rebuild.ts';
import { relayOnce } from './relay.ts';

export type KeepInStep = {
	driver: Driver;
	search: Client;
	embedder: Embedder | null;
	lexicon: Lexicon;
	lease: Lease;
	log: Logger;
};

/** Name of the lease by which `npm run reindex` asks the keeper of a running site to step aside. */
export const REBUILD_WISH = 'search-rebuild';

/** How old the lexicon may be while marks are carried over: an import brings the words its compounds are made of. */
const LEXICON_AGE = 20_000;
/** Marks in a row after which all is compared: a big import may have made old compounds splittable. */
const MANY = 500;
const NIGHTLY = 24 * 3_600_000;
/** Rest before a failed embedding server is asked again; the words go on meanwhile. */
const EMBEDDINGS_REST = 5_000;

/** Keeps the index in step with the graph: one process at a time, by a lease. */
export class IndexKeeper {
	readonly #parts: KeepInStep;
	#isHolder = false;
	#comparedAt = -Infinity;
	#relayedSince = 0;
	#embeddingsAwayUntil = -Infinity;

	constructor(parts: KeepInStep) {
		this.#parts = parts;
	}

	/**
	 * One round: collections that are missing are filled, marked things carried over; while there is nothing else to
	 * do, index and graph are compared (after a start, an import, and every night) and vectors made.
	 *
	 * @returns true when there may be more to do
	 */
	async round(): Promise<boolean> {
		const { driver, search, lexicon, lease } = this.#parts;
		if (await this.#isRebuildAsked()) return this.#stepAside();
		const wasHolder = this.#isHolder;
		this.#isHolder = await lease.take();
		if (!this.#isHolder) return false;
		if (!wasHolder) await dropOrphans(search);
		await lexicon.refresh(NIGHTLY);
		for (const collection of await ensureCollections(search)) {
			await rebuild({ driver, search, lexicon, collection, lease });
		}
		return (await this.#relay()) || (await this.#compare()) || (await this.#embed());
	}

	async #isRebuildAsked(): Promise<boolean> {
		const { records } = await this.#parts.driver.executeQuery(
			'MATCH (l:Lease {name: $name}) WHERE l.until > datetime() RETURN l.name',
			{ name: REBUILD_WISH }
		);
		return records.length > 0;
	}

	async #stepAside(): Promise<false> {
		this.#isHolder = false;
		await this.#parts.lease.release();
		return false;
	}

	async #relay(): Promise<boolean> {
		const { driver, search, lexicon, log } = this.#parts;
		const { count, refused } = await relayOnce(driver, search, lexicon);
		for (const [mark, reason] of refused) log.warn({ job: 'search-relay', mark, reason }, 'document refused');
		this.#relayedSince += count;
		if (count) await lexicon.refresh(LEXICON_AGE);
		return count > refused.size;
	}

	async #compare(): Promise<boolean> {
		const isDue = performance.now() - this.#comparedAt > NIGHTLY || this.#relayedSince > MANY;
		if (!isDue) return false;
		const { driver, search, lexicon, lease, log } = this.#parts;
		await lexicon.refresh();
		for (const collection of COLLECTIONS) {
			if (!(await lease.take())) return false;
			const differing = await compare(driver, search, lexicon, collection);
			if (differing) log.info({ job: 'search-compare', collection: collection.name, differing }, 'mended');
		}
		[this.#comparedAt, this.#relayedSince] = [performance.now(), -Infinity];
		return true;
	}

	async #embed(): Promise<boolean> {
		const { search, embedder, lease, log } = this.#parts;
		// What the comparison marked has been carried over by now: count anew.
		if (this.#relayedSince < 0) this.#relayedSince = 0;
		if (!embedder || performance.now() < this.#embeddingsAwayUntil) return false;
		try {
			return (await embedMissing(search, embedder, lease)) > 0;
		} catch (error) {
			if (!(error instanceof EmbeddingsAway)) throw error;
			if (this.#embeddingsAwayUntil < 0) log.warn({ job: 'search-vectors' }, 'embedding server away');
			this.#embeddingsAwayUntil = performance.now() + EMBEDDINGS_REST;
			return false;
		}
	}
}
