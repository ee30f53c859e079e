import type { SingleBar } from 'cli-progress';
import cliProgress from 'cli-progress';
import type { Report } from './report.ts';

/** Records between two lines where nobody looks at a terminal. */
const STEP = 10_000;

/** Shows how far an import is: a bar on a terminal, one JSON line per 10,000 records elsewhere. */
export class Progress {
	readonly #bar: SingleBar | null;
	readonly #size: number | null;
	#bytes = 0;
	#next = STEP;

	/** @param size  bytes of all sources, null when unknown */
	constructor(size: number | null, isTerminal = process.stderr.isTTY ?? false) {
		this.#size = size;
		const format = '{bar} {percentage}% · {read} rows · {rate}/s · {left} left';
		this.#bar = isTerminal
			? new cliProgress.SingleBar({ format, stream: process.stderr, clearOnComplete: true })
			: null;
		this.#bar?.start(size ?? 1, 0, { read: 0, rate: 0, left: '…' });
	}

	/** More bytes of the source were taken. */
	addBytes(count: number): void {
		this.#bytes += count;
	}

	show({ read, seconds, rejectedCount }: Report): void {
		const rate = Math.round(read / Math.max(seconds, 0.001));
		const left = this.#secondsLeft(seconds);
		this.#bar?.update(this.#size ? Math.min(this.#bytes, this.#size) : 0, {
			read,
			rate,
			left: durationOf(left)
		});
		if (this.#bar || read < this.#next) return;
		this.#next = read - (read % STEP) + STEP;
		process.stderr.write(`${JSON.stringify({ read, rejected: rejectedCount, rate, secondsLeft: left })}\n`);
	}

	end(): void {
		this.#bar?.stop();
	}

	#secondsLeft(seconds: number): number | null {
		if (!this.#size || !this.#bytes) return null;
		return Math.max(0, Math.round((seconds / this.#bytes) * (this.#size - this.#bytes)));
	}
}

function durationOf(seconds: number | null): string {
	if (seconds === null) return '…';
	return seconds < 60 ? `${seconds} s` : `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}
