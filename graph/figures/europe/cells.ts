import type { CountedTie } from '../snapshot.ts';
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

/** The persons on both sides of some ties. */
export function endsOf(indexes: readonly number[], ties: readonly CountedTie[]): Pick<Cell, 'ends'> {
	return {
		ends: [new Set(indexes.map((one) => ties[one]!.from)), new Set(indexes.map((one) => ties[one]!.to))]
	};
}
