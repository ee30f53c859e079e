import type { Driver } from 'neo4j-driver';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { cypher } from '../cypher.ts';
import { read, write } from '../driver.ts';
import type { RateRule } from './rules.ts';

/** One count as the graph keeps it. */
type Window = { rule: string; key: string; points: number; until: number };

/**
 * Counts in memory, because a write to the graph for every request would cost more than the request. What was counted
 * is kept in the graph every few seconds and read again at start, so that a restart forgives nobody.
 */
export class RateLimiter {
	readonly #driver: Driver;
	readonly #limiters: Map<string, RateLimiterMemory>;
	/** What was counted since the last time it was kept. */
	#changed = new Map<string, { rule: string; key: string }>();

	constructor(driver: Driver, rules: readonly RateRule[]) {
		this.#driver = driver;
		this.#limiters = new Map(
			rules.map(({ id, points, seconds }) => [
				id,
				new RateLimiterMemory({ keyPrefix: id, points, duration: seconds })
			])
		);
	}

	/**
	 * Counts once.
	 *
	 * @returns seconds to wait; 0 when it is allowed
	 */
	async hit({ id }: RateRule, key: string): Promise<number> {
		this.#changed.set(`${id} ${key}`, { rule: id, key });
		try {
			await this.#limiters.get(id)!.consume(key);
			return 0;
		} catch (refusal) {
			if (!(refusal instanceof RateLimiterRes)) throw refusal;
			return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
		}
	}

	/** How much is left of a limit without counting. */
	async left({ id, points }: RateRule, key: string): Promise<number> {
		const known = await this.#limiters.get(id)!.get(key);
		return Math.max(0, known ? known.remainingPoints : points);
	}

	/** Takes up what was counted before a restart. */
	async load(): Promise<void> {
		const windows = await read<Window>(this.#driver, cypher('rate-windows-read'));
		for (const { rule, key, points, until } of windows) {
			const seconds = (until - Date.now()) / 1000;
			if (seconds > 0) await this.#limiters.get(rule)?.set(key, points, seconds);
		}
	}

	/** Keeps what has changed. @returns false: nothing is left to do at once */
	async keep(): Promise<boolean> {
		const changed = [...this.#changed.values()];
		this.#changed = new Map();
		const windows = (await Promise.all(changed.map((one) => this.#window(one)))).filter(
			(one) => one !== null
		);
		if (windows.length) await write(this.#driver, (tx) => tx.run(cypher('rate-windows-write'), { windows }));
		return false;
	}

	async #window({ rule, key }: { rule: string; key: string }): Promise<Window | null> {
		const known = await this.#limiters.get(rule)!.get(key);
		if (!known) return null;
		return { rule, key, points: known.consumedPoints, until: Date.now() + known.msBeforeNext };
	}
}
