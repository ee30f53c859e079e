import type { Driver } from 'neo4j-driver';
import type { Logger } from 'pino';
import { read } from '../driver.ts';
import { eraseAgain, eraseNextDue, type OnErased } from '../own-data/erase-due.ts';
import { reconcileTombstones } from '../own-data/tombstones.ts';
import type { Lease } from './lease.ts';

/** How often it is looked whether somebody is due, milliseconds: a person is gone well within a minute. */
export const ERASURE_IDLE = 5_000;

/** Shortest time between two looks at all identifiers while persons join, milliseconds. */
const REST = 30_000;

/** The store keeps these counts anyway; each statement is answered from them alone. */
const PERSONS =
	'MATCH (n:Teacher) RETURN count(n) AS count UNION ALL MATCH (n:Account) RETURN count(n) AS count';

type Parts = {
	driver: Driver;
	lease: Lease;
	log: Logger;
	secret: string;
	/** Erased identifiers outside the graph. */
	file: string;
	/** Erases what lies elsewhere than in the graph. */
	onErased: OnErased;
};

/**
 * Erases whoever wished it when the time to change her mind is over, and again whoever comes back: after a start, when
 * the graph has forgotten tombstones (a backup was restored), and when there are more persons than before.
 */
export class ErasureKeeper {
	readonly #parts: Parts;
	#seen = '';
	#lookedAt = -Infinity;

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** One look; true when there may be more to do. */
	async round(): Promise<boolean> {
		const { driver, lease, log, secret, onErased } = this.#parts;
		if (!(await lease.take())) return false;
		await this.#eraseReturned();
		const hasErased = await eraseNextDue(driver, secret, onErased);
		if (hasErased) log.info({ job: 'erasure' }, 'a person was erased at her wish');
		return hasErased;
	}

	async #eraseReturned(): Promise<void> {
		const { driver, log, secret, file } = this.#parts;
		const { keys, forgotten } = await reconcileTombstones(driver, file);
		const isRested = performance.now() - this.#lookedAt > REST;
		const count = await this.#countPersons();
		if (!keys.size || (!forgotten && (count === this.#seen || !isRested))) return;
		const again = await eraseAgain(driver, secret);
		this.#seen = await this.#countPersons();
		this.#lookedAt = performance.now();
		if (again) log.warn({ job: 'erasure', again }, 'erased persons had come back, and were erased again');
	}

	async #countPersons(): Promise<string> {
		const rows = await read<{ count: number }>(this.#parts.driver, PERSONS);
		return rows.map(({ count }) => count).join(' ');
	}
}
