import type { Driver } from 'neo4j-driver';
import type { Logger } from 'pino';
import { type Lease, underLease } from '../../../jobs/lease.ts';
import { lastNight } from '../../../jobs/night.ts';
import { chooseBeside } from './choose-beside.ts';
import type { Recipe } from '../../links/ranker/description.ts';
import { readTies } from '../people-network.ts';
import { tieContacts } from '../tie-contacts.ts';
import { currentRanker, storeRanker } from './stored-ranker.ts';

const NAME = 'ranker';

/** How often it is looked whether a choice is due, milliseconds. */
export const RANKER_IDLE = 60_000;

/** How long this process tries nothing again after a failure, milliseconds: a choice may cost minutes of a processor. */
const AFTER_FAILURE = 3_600_000;

type Parts = { driver: Driver; lease: Lease; log: Logger; now?: () => number };

/**
 * Chooses each night what foretells new ties best, by what foretold the network's own past: by the code of `npm run
 * evaluate -- --judged both`, from all ties, without attributes or places kept. Whatever is worked out after the next
 * reading of the network is ranked by it; a list prepared earlier stays as it is until it is made anew.
 */
export class RankerKeeper {
	readonly #parts: Parts;
	readonly #stopping = new AbortController();
	#notBefore = 0;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** One look; false, for there is never more to do at once. */
	async round(): Promise<boolean> {
		const { driver, lease, now = Date.now } = this.#parts;
		const isDue = async () => (await currentRanker(driver)).at < lastNight(now());
		if (now() < this.#notBefore || !(await isDue()) || !(await lease.take())) return false;
		try {
			await underLease(lease, async () => {
				// Another process may have chosen since the first look.
				if (await isDue()) await this.#choose(now());
			});
		} catch (error) {
			if (!this.#stopping.signal.aborted) this.#notBefore = now() + AFTER_FAILURE;
			throw error;
		}
		return false;
	}

	/** Ends what is under way; the next look begins again. */
	stop(): void {
		this.#stopping.abort();
	}

	async #choose(at: number): Promise<void> {
		const begun = performance.now();
		const { id, ingredients, validation } = await chooseRankerOf(
			this.#parts.driver,
			at,
			this.#stopping.signal
		);
		const seconds = Math.round((performance.now() - begun) / 1_000);
		const scores = ingredients.map(({ score, weight }) => `${score} ${weight}`);
		this.#parts.log.info({ job: NAME, seconds, id, scores, validation }, 'ranker chosen');
	}
}

/** Chooses the ranker of the network as it is now and keeps it. @returns what is now used for persons with ties */
export async function chooseRankerOf(driver: Driver, at = Date.now(), signal?: AbortSignal): Promise<Recipe> {
	const { contacts } = tieContacts(await readTies(driver));
	const description = await chooseBeside({ contacts }, signal);
	await storeRanker(driver, { description, at });
	return description.tied;
}
