import type { Api } from '#graph/api.ts';
import type { Config } from '#graph/config.ts';

/** What a measure may use: our own servers with the demonstration data, started for the purpose. */
export type Bench = {
	api: Api;
	config: Config;
	/** Folder for files. */
	folder: string;
	/** Address of the built site. */
	site: string;
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

/** Medians of both sides, milliseconds, over `n` pairs. */
export type Pair = { ours: number; floor: number; n: number };

type Work = () => Promise<unknown>;

/**
 * Times two ways in turn, A B A B …, so that a machine whose speed drifts slows both alike.
 *
 * @param warmUp  pairs that are not counted
 */
export async function inTurn(ours: Work, floor: Work, n: number, warmUp = 5): Promise<Pair> {
	const times = { ours: [] as number[], floor: [] as number[] };
	for (let round = -warmUp; round < n; round++) {
		if (round < 0) for (const way of [ours, floor]) await patiently(way);
		const [a, b] = [await timed(ours), await timed(floor)];
		if (round < 0) continue;
		times.ours.push(a);
		times.floor.push(b);
	}
	return { ours: median(times.ours), floor: median(times.floor), n };
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
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	return sorted.length % 2 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
