import type { Api } from '#graph/api.ts';
import type { Config } from '#graph/config.ts';
import type { Reporter } from '#graph/runtime/report.ts';

/** What a measure may use: our own servers with the demonstration data, started for the purpose. */
export type Bench = {
	api: Api;
	config: Config;
	/** Folder for files. */
	folder: string;
	/** Address of the built site. */
	site: string;
	report: Reporter;
	/** Runs at the end, the last first. */
	defer(end: () => Promise<void>): void;
};

/** One comparison of ours with the barest way to the same end. */
export type Measure = {
	name: string;
	/** What is compared, in a sentence. */
	title: string;
	/** The bar: no ratio above this. */
	most: number;
	run(bench: Bench): Promise<Pair>;
};

/** The middle of both sides (or another quantile, where the measure says so), milliseconds, over `n` pairs. */
export type Pair = { ours: number; floor: number; n: number };

type Work = () => Promise<unknown>;

/**
 * Times two ways in turn, A B A B …, so that a machine whose speed drifts slows both alike.
 *
 * @param warmUp  pairs that are not counted
 * @param of      quantile that is told: 0.5 the middle, 0.99 what all but one in a hundred stay below
 */
export async function inTurn(
	ours: Work,
	floor: Work,
	n: number,
	{ warmUp = 5, of = 0.5 }: { warmUp?: number; of?: number } = {}
): Promise<Pair> {
	const times = { ours: [] as number[], floor: [] as number[] };
	for (let round = -warmUp; round < n; round++) {
		if (round < 0) for (const way of [ours, floor]) await patiently(way);
		const [a, b] = [await timed(ours), await timed(floor)];
		if (round < 0) continue;
		times.ours.push(a);
		times.floor.push(b);
	}
	return { ours: quantile(times.ours, of), floor: quantile(times.floor, of), n };
}

/** Tries once more, a few times: a server that has just started plans for longer than a request may take. */
export async function patiently<T>(work: () => Promise<T>, tries = 6): Promise<T> {
	for (let left = tries - 1; ; left--)
		try {
			return await work();
		} catch (error) {
			if (!left) throw error;
		}
}

/** How long a piece of work takes, milliseconds. */
export async function timed(work: Work): Promise<number> {
	const start = performance.now();
	await work();
	return performance.now() - start;
}

/** The middle value. */
export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** The value below which such a share of all lie, between two of them in proportion (Hyndman and Fan 1996, type 7). */
function quantile(values: readonly number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	const place = (sorted.length - 1) * share;
	const [below, above] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
	return below + (above - below) * (place % 1);
}
