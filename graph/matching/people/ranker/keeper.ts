import type { Driver } from 'neo4j-driver';
import type { Logger } from 'pino';
import type { Lease } from '../../../jobs/lease.ts';
import { lastNight } from '../../../jobs/night.ts';
import { chooseBeside } from '../../links/ranker/choose-beside.ts';
import { readTies } from '../people-network.ts';
import { tieContacts } from '../tie-contacts.ts';
import { currentRanker, storeRanker } from './stored-ranker.ts';

const NAME = 'ranker';

/** How often it is looked whether a choice is due, milliseconds. */
export const RANKER_IDLE = 60_000;

/** A lease holds for fifteen seconds; a choice in a large network takes longer. */
const RENEWAL = 5_000;

type Parts = { driver: Driver; lease: Lease; log: Logger; now?: () => number };

/**
 * Chooses each night what foretells new ties best, by what foretold the network's own past: the same choice that
 * `npm run evaluate` makes in any network. Pages and letters rank by it from the next reading of the network on.
 */
export class RankerKeeper {
	readonly #parts: Parts;
	readonly #stopping = new AbortController();

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** One look; false, for there is never more to do at once. */
	async round(): Promise<boolean> {
		const { driver, lease, now = Date.now } = this.#parts;
		const { at } = await currentRanker(driver);
		if (at >= lastNight(now()) || !(await lease.take())) return false;
		const renewal = setInterval(() => void lease.take().catch(() => {}), RENEWAL);
		try {
			await this.#choose(now());
		} finally {
			clearInterval(renewal);
			await lease.release();
		}
		return false;
	}

	/** Ends what is under way; the next look begins again. */
	stop(): void {
		this.#stopping.abort();
	}

	async #choose(at: number): Promise<void> {
		const { driver, log } = this.#parts;
		const begun = performance.now();
		const { placeOf, contacts } = tieContacts(await readTies(driver));
		const description = await chooseBeside({ contacts }, this.#stopping.signal);
		await storeRanker(driver, { description, at });
		const { id, ingredients, validation } = description.tied;
		const seconds = Math.round((performance.now() - begun) / 1_000);
		const scores = ingredients.map(({ score, weight }) => `${score} ${weight}`);
		log.info({ job: NAME, persons: placeOf.size, seconds, id, scores, validation }, 'ranker chosen');
	}
}
