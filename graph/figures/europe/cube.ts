import { quarters, schoolYears, type Period } from '../periods.ts';
import { ancestor, LEVELS } from '../regions.ts';
import type { CountedTie, Snapshot } from '../snapshot.ts';
import { type Cell, isSmall, suppress } from '../suppress.ts';
import {
	ACROSS,
	ALL,
	cellKey,
	type CubeCell,
	endsOf,
	KINDS,
	levelOfPair,
	pairKey,
	type TieKind
} from './cells.ts';
import { addEmptyCells } from './empty-cells.ts';
import { sumsOf } from './sums.ts';

/** Which ties are counted: those between two who both teach the subject, or both teach at the stage. */
export type Slice = { subject: string | null; stage: string | null };

/** All figures between regions that may be asked for in one slice, and which of them are hidden. */
export type Cube = {
	cells: ReadonlyMap<string, CubeCell>;
	hidden: ReadonlySet<string>;
	years: Period[];
	quarters: Period[];
};

/**
 * Counts the ties of a slice between regions of all levels, by kind and by when they began, and hides what tells of
 * few persons. All that is ever published of this slice comes from here, so that no two answers can be subtracted.
 *
 * @param wider  the cubes of the same slice with one condition less: what is left over between them is guarded too
 */
export function buildCube(snapshot: Snapshot, slice: Slice, wider: readonly Cube[]): Cube {
	const first = snapshot.ties.reduce((least, { since }) => Math.min(least, since), Infinity);
	const years = schoolYears(snapshot.asOf).filter(({ to }) => to > first);
	const shown = quarters(snapshot.asOf).filter(({ to }) => to > first);
	const cells = new Map<string, CubeCell>();
	snapshot.ties.forEach((tie, index) => {
		if (isInSlice(tie, snapshot, slice)) addTie(cells, { tie, index, snapshot, years, quarters: shown });
	});
	count(cells, snapshot);
	guardLeftovers(cells, wider, snapshot);
	addEmptyCells(cells, snapshot, years, shown);
	const { sums, rests } = sumsOf(cells, snapshot);
	const all = new Map<string, Cell>([...cells, ...rests]);
	return { cells, hidden: suppress(all, sums), years, quarters: shown };
}

function isInSlice({ from, to }: CountedTie, { people }: Snapshot, { subject, stage }: Slice): boolean {
	const ends = [people[from]!, people[to]!];
	return (
		(!subject || ends.every(({ subjects }) => subjects.includes(subject))) &&
		(!stage || ends.every(({ stages }) => stages.includes(stage)))
	);
}

type Adding = { tie: CountedTie; index: number; snapshot: Snapshot; years: Period[]; quarters: Period[] };

/** Adds a tie to every cell it belongs to. */
function addTie(
	cells: Map<string, CubeCell>,
	{ tie, index, snapshot, years, quarters: parts }: Adding
): void {
	const at = (periods: Period[]) => periods.find(({ from, to }) => tie.since >= from && tie.since < to)?.key;
	const kinds = [tie.form, tie.setting].filter((kind) => KINDS.includes(kind as TieKind));
	const year = at(years);
	const regions = [snapshot.people[tie.from]!.region, snapshot.people[tie.to]!.region];
	for (const level of LEVELS) {
		const [a, b] = regions.map((region) => ancestor(region, level));
		if (!a || !b) return;
		const put = (pair: string, kind: string, time: string | undefined) =>
			time !== undefined && addToCell(cells, cellKey(pair, kind, time), index);
		for (const pair of level === 0 && a !== b ? [pairKey(a, b), ACROSS] : [pairKey(a, b)]) {
			for (const kind of [ALL, ...kinds]) put(pair, kind, ALL);
			put(pair, ALL, year);
			if (pair === ACROSS) put(pair, ALL, at(parts));
		}
	}
}

function addToCell(cells: Map<string, CubeCell>, key: string, tie: number): void {
	const cell = cells.get(key);
	if (cell) cell.ties.push(tie);
	else cells.set(key, { value: 0, ends: [new Set(), new Set()], ties: [tie] });
}

/** Counts the ties and the persons behind them; says how fine a breakdown each cell belongs to. */
function count(cells: Map<string, CubeCell>, snapshot: Snapshot): void {
	for (const [key, cell] of cells) {
		const [pair, kind, time] = key.split('/') as [string, string, string];
		const level = levelOfPair(pair);
		cell.value = cell.ties.length;
		cell.ends = endsOf(cell.ties, snapshot, level).ends;
		const isBrokenDown = kind !== ALL || time !== ALL;
		cell.detail = level + (isBrokenDown ? LEVELS.length : 0) + (time.includes('-') ? 1 : 0);
	}
}

/** A narrower figure is shown only if the wider one is, and if the difference of the two could be shown as well. */
function guardLeftovers(cells: Map<string, CubeCell>, wider: readonly Cube[], snapshot: Snapshot): void {
	for (const [key, cell] of cells)
		for (const cube of wider) {
			const whole = cube.cells.get(key)!;
			const taken = new Set(cell.ties);
			const left = whole.ties.filter((tie) => !taken.has(tie));
			const level = levelOfPair(key.split('/')[0]!);
			const isLittle = left.length > 0 && isSmall(endsOf(left, snapshot, level));
			if (cube.hidden.has(key) || isLittle) cell.withheld = true;
		}
}
