import { createHash } from 'node:crypto';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';
import { errorCodeOf } from '../errors.ts';
import { type Lease, underLease } from '../jobs/lease.ts';
import { findFull } from './capacity.ts';
import { composeLetter } from './compose.ts';
import { type Delivery, deliverLetter, HOLD_SECONDS } from './deliver.ts';
import { INTERVALS, issueAt, startOf } from './schedule.ts';

/** How often it is looked whether a letter is due, milliseconds. */
export const LETTERS_IDLE = 60_000;

/** After so many readers it is asked anew who has room: hellos are said meanwhile. */
const FRESH = 100;

type Parts = Delivery & { lease: Lease; now?: () => number };

/**
 * Sends the letters that are due. Each step is kept in the graph before the next one is done, so that a round that was
 * cut off anywhere is gone on with by the next one, in this process or another.
 */
export class LetterKeeper {
	readonly #parts: Parts;
	readonly #stopping = new AbortController();

	constructor(parts: Parts) {
		this.#parts = parts;
	}

	/** One round; false, for whatever is left then waits for a time of its own. */
	async round(): Promise<boolean> {
		const { lease } = this.#parts;
		if (!(await lease.take())) return false;
		await underLease(lease, async () => {
			await this.#finish();
			await this.#writeDue();
		});
		return false;
	}

	/** Ends the round under way after the letter in hand. */
	stop(): void {
		this.#stopping.abort();
	}

	/** First what an earlier round has left. */
	async #finish(): Promise<void> {
		const { driver, holdSeconds = HOLD_SECONDS } = this.#parts;
		const pending = await read<{ id: string }>(driver, cypher('letter-pending'), { holdSeconds });
		for (const { id } of pending) await this.#carefully(() => deliverLetter(this.#parts, id));
	}

	async #writeDue(): Promise<void> {
		const { driver, post, now = Date.now } = this.#parts;
		const number = issueAt(now());
		const due = await read<{ id: string }>(
			driver,
			cypher('letter-due'),
			{ issue: number, start: startOf(number), intervals: INTERVALS, isKept: post.folder !== null },
			30_000
		);
		let full = new Set<string>();
		const readers = inTurn(
			due.map(({ id }) => id),
			number
		);
		for (const [at, reader] of readers.entries()) {
			if (at % FRESH === 0) full = await findFull(driver);
			await this.#carefully(async () => {
				const id = await composeLetter(driver, reader, { number }, full);
				if (id) await deliverLetter(this.#parts, id);
			});
		}
	}

	/** One reader's trouble is not the others': she is tried again with the next round. */
	async #carefully(work: () => Promise<unknown>): Promise<void> {
		if (this.#stopping.signal.aborted) return;
		try {
			await work();
		} catch (error) {
			if (errorCodeOf(error) === 'GRAPH_AWAY') throw error;
			this.#parts.log.warn({ job: 'letters', cause: (error as Error).name }, 'letter waits');
		}
	}
}

/** Whoever is first has the first choice of colleagues: with each issue it is another one. */
export function inTurn(readers: string[], issue: number): string[] {
	const place = (reader: string) => createHash('sha256').update(`${issue} ${reader}`).digest('hex');
	return readers
		.map((reader) => ({ reader, place: place(reader) }))
		.sort((a, b) => (a.place < b.place ? -1 : 1))
		.map(({ reader }) => reader);
}
