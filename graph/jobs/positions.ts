import type { Driver } from 'neo4j-driver';
import type { Logger } from 'pino';
import { ALGORITHMS } from '../algorithms/index.ts';
import { storePositions } from '../algorithms/positions/store-positions.ts';
import { runAlgorithm } from '../algorithms/run-algorithm.ts';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';
import { warmUp } from '../network/warm-up.ts';
import { type Lease, underLease } from './lease.ts';

const NAME = 'positions';

/** How often it is looked whether the graph has grown, milliseconds. */
export const POSITIONS_IDLE = 15_000;

/** Small changes, which the counts do not show, are taken in once a day. */
const AGE = 24 * 3_600_000;

/**
 * Keeps the positions of the maps and the results of the algorithms in step with the graph: anew when it has grown and
 * then rested for a while (an import is over), or when they are a day old.
 */
export class PositionsKeeper {
	readonly #parts: { driver: Driver; lease: Lease; log: Logger };
	readonly #stopping = new AbortController();
	#seen = '';
	#isWarm = false;

	constructor(parts: { driver: Driver; lease: Lease; log: Logger }) {
		this.#parts = parts;
	}

	/** One look; false, for there is never more to do at once. */
	async round(): Promise<boolean> {
		const { driver, lease } = this.#parts;
		if (!this.#isWarm) await warmUp(driver);
		this.#isWarm = true;
		const before = this.#seen;
		this.#seen = await revisionOf(driver);
		if (this.#seen !== before || !(await this.#isStale()) || !(await lease.take())) return false;
		await this.compute();
		return false;
	}

	/** Computes all of it now; the lease must be ours. */
	async compute(): Promise<void> {
		const { driver, lease, log } = this.#parts;
		await underLease(lease, async () => {
			const revision = await revisionOf(driver);
			const begun = performance.now();
			const nodes = await storePositions(driver, this.#stopping.signal);
			for (const algorithm of ALGORITHMS) {
				this.#stopping.signal.throwIfAborted();
				await runAlgorithm(driver, algorithm);
			}
			await driver.executeQuery(cypher('graph-state-write'), { name: NAME, revision });
			log.info(
				{ job: NAME, nodes, seconds: Math.round((performance.now() - begun) / 1_000) },
				'maps laid out'
			);
		});
	}

	/** Ends what is under way; the next look begins again. */
	stop(): void {
		this.#stopping.abort();
	}

	async #isStale(): Promise<boolean> {
		const [state] = await read<{ revision: string | null; at: number | null }>(
			this.#parts.driver,
			cypher('graph-state-read'),
			{ name: NAME }
		);
		return state!.revision !== this.#seen || Date.now() - state!.at! > AGE;
	}
}

/** Tells two states of the graph apart by the counts that the store keeps anyway. */
async function revisionOf(driver: Driver): Promise<string> {
	const [row] = await read<{ counts: number[] }>(driver, cypher('graph-revision'));
	return row!.counts.join(' ');
}
