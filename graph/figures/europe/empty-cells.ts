import type { Period } from '../periods.ts';
import { levelOf } from '../regions.ts';
import type { Snapshot } from '../snapshot.ts';
import { ACROSS, ALL, cellKey, type CubeCell, KINDS } from './cells.ts';

/** Stands for all pairs of parts of two regions that have no tie: a reader cannot tell them from those with few. */
const SOME_PART = '~';

/**
 * Adds the cells that are 0. They are published as "fewer than five" like the small ones, so they belong to what a
 * reader does not know. Pairs without any tie are one cell for each pair of regions above them: all of them stand in
 * the same sums.
 */
export function addEmptyCells(
	cells: Map<string, CubeCell>,
	{ places }: Snapshot,
	years: readonly Period[],
	quarters: readonly Period[]
): void {
	const pairs = new Set([...cells.keys()].map((key) => key.split('/')[0]!));
	for (const pair of [...pairs, ...pairsWithNone(pairs, [...places.keys()])])
		for (const [kind, time] of breakdown(pair, years, quarters)) {
			const key = cellKey(pair, kind, time);
			if (!cells.has(key)) cells.set(key, { value: 0, ends: [new Set(), new Set()], ties: [] });
		}
}

/** The kinds and times by which a pair's ties are counted; never crossed, for hardly a cell would be large enough. */
function breakdown(pair: string, years: readonly Period[], quarters: readonly Period[]): [string, string][] {
	const times = [...years, ...(pair === ACROSS ? quarters : [])];
	return [
		...[ALL, ...KINDS].map((kind): [string, string] => [kind, ALL]),
		...times.map(({ key }): [string, string] => [ALL, key])
	];
}

/** For each pair of regions: does it have parts between which there is no tie? */
function pairsWithNone(pairs: ReadonlySet<string>, codes: readonly string[]): string[] {
	const parts = Map.groupBy(codes, (code) => (levelOf(code) === 0 ? '' : code.slice(0, -1)));
	const present = Map.groupBy([...pairs], parentPair);
	return [...pairs].flatMap((pair) => {
		if (pair === ACROSS) {
			const countries = parts.get('')?.length ?? 0;
			const isSome = (present.get(ACROSS)?.length ?? 0) < (countries * (countries - 1)) / 2;
			return isSome ? [`${SOME_PART}1|${SOME_PART}2`] : [];
		}
		const [a, b] = pair.split('|') as [string, string];
		const [m, n] = [parts.get(a)?.length ?? 0, parts.get(b)?.length ?? 0];
		const possible = a === b ? (m * (m + 1)) / 2 : m * n;
		return (present.get(pair)?.length ?? 0) < possible ? [`${a}${SOME_PART}|${b}${SOME_PART}`] : [];
	});
}

/** The pair of the level above; two countries belong to all that crosses borders. */
export function parentPair(pair: string): string | null {
	const [a, b] = pair.split('|') as [string, string | undefined];
	if (b === undefined) return null;
	if (levelOf(a) === 0) return a === b ? null : ACROSS;
	return `${a.slice(0, -1)}|${b.slice(0, -1)}`;
}
