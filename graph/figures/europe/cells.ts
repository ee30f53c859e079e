import { ancestor, type Level, levelOf } from '../regions.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Cell } from '../suppress.ts';

/** A number of ties between two regions, with the ties themselves, by their places in the snapshot. */
export type CubeCell = Cell & { ties: number[] };

/** A tie's kind: its form or its setting, never both at once, which keeps small groups from being cut out. */
export const KINDS = ['formal', 'informal', 'analog', 'digital'] as const;
export type TieKind = (typeof KINDS)[number];

/** All ties between two countries. */
export const ACROSS = 'across';

/** The margin of a dimension. */
export const ALL = 'all';

/** Name of a pair of regions, the same in both directions. */
export const pairKey = (a: string, b: string) => (a <= b ? `${a}|${b}` : `${b}|${a}`);

/** Name of a cell: which pair of regions, which kind of tie, and when it began. */
export const cellKey = (pair: string, kind: string, time: string) => `${pair}/${kind}/${time}`;

/** The level of the regions of a pair; all that crosses borders is between countries. */
export const levelOfPair = (pair: string) => (pair === ACROSS ? 0 : levelOf(pair.split('|')[0]!)) as Level;

/**
 * The persons on both sides of some ties: those of the region that comes first in the alphabet, and the others. Inside
 * one region there are no two sides, and everybody stands at both ends.
 */
export function endsOf(
	indexes: readonly number[],
	{ ties, people }: Snapshot,
	level: Level
): { ends: [Set<number>, Set<number>] } {
	const ends: [Set<number>, Set<number>] = [new Set(), new Set()];
	for (const index of indexes) {
		const { from, to } = ties[index]!;
		const [a, b] = [from, to].map((person) => ancestor(people[person]!.region, level) ?? '') as [
			string,
			string
		];
		ends[a <= b ? 0 : 1].add(from);
		ends[a <= b ? 1 : 0].add(to);
		if (a === b) {
			ends[0].add(to);
			ends[1].add(from);
		}
	}
	return { ends };
}
