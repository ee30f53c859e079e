import { beforeAll, describe, expect, it } from 'vitest';
import { Figures } from '../current.ts';
import { type Level, LEVELS } from '../regions.ts';
import { isSmall, LEAST_PERSONS, weakerEnd } from '../suppress.ts';
import { demonstration } from '../testing/demonstration.ts';
import { endsOf, KINDS, levelOfPair } from './cells.ts';
import { sumsOf } from './sums.ts';
import { europeTable, type Question } from './table.ts';

let figures: Figures;
beforeAll(() => {
	figures = new Figures(demonstration());
}, 60_000);

const EVERYTHING = { subject: null, stage: null };
const SLICES = [
	EVERYTHING,
	{ subject: 'mathematics', stage: null },
	{ subject: null, stage: 'S2' },
	{ subject: 'school_language', stage: 'S1' }
];

describe('the cube of ties', () => {
	it.each(SLICES)('shows of $subject $stage no cell of fewer than five persons at either end', (slice) => {
		const { cells, hidden } = figures.cube(slice);
		const shown = [...cells].filter(([key]) => !hidden.has(key));
		expect(shown.length).toBeGreaterThan(20);
		expect(shown.filter(([, cell]) => isSmall(cell))).toEqual([]);
	});

	it.each(SLICES)('leaves over of $subject $stage in no sum the ties of fewer than five', (slice) => {
		const cube = figures.cube(slice);
		const { sums, rests } = sumsOf(cube.cells, figures.snapshot);
		const cells = new Map([...cube.cells, ...rests]);
		const isHidden = (key: string) => cube.hidden.has(key);
		const exposed = sums.filter(({ total, parts }) => {
			const rest = parts.filter((part) => isHidden(part) && cells.get(part)!.value > 0);
			if (isHidden(total)) return parts.every((part) => !isHidden(part));
			return rest.length > 0 && weakerEnd(rest.map((key) => cells.get(key)!)) < LEAST_PERSONS;
		});
		expect(exposed).toEqual([]);
	});

	it.each(SLICES.slice(1))('cannot be subtracted from the wider one for $subject $stage', (slice) => {
		const wider = [
			...(slice.subject ? [figures.cube({ ...slice, subject: null })] : []),
			...(slice.stage ? [figures.cube({ ...slice, stage: null })] : [])
		];
		const { cells, hidden } = figures.cube(slice);
		for (const [key, { ties }] of cells) {
			if (hidden.has(key)) continue;
			for (const whole of wider) {
				expect(whole.hidden.has(key), `${key} is hidden in the wider one`).toBe(false);
				const left = whole.cells.get(key)!.ties.filter((tie) => !ties.includes(tie));
				const level = levelOfPair(key.split('/')[0]!);
				expect(left.length === 0 || !isSmall(endsOf(left, figures.snapshot, level)), key).toBe(true);
			}
		}
		expect(wider.length).toBeGreaterThan(0);
	});

	it('shows the relations of all four countries', () => {
		const { cells, acrossTies } = europeTable(figures, { ...EVERYTHING, level: 0, kind: null, year: null });
		expect(cells.filter(({ crossBorder }) => crossBorder)).toHaveLength(6);
		const across = cells.filter(({ crossBorder }) => crossBorder).reduce((sum, { ties }) => sum + ties, 0);
		expect(across).toBe(acrossTies);
	});

	it('tells nothing of a person', () => {
		const questions: Question[] = LEVELS.flatMap((level: Level) => [
			{ ...EVERYTHING, level, kind: null, year: null },
			...KINDS.map((kind) => ({ ...EVERYTHING, level, kind, year: null })),
			{ ...EVERYTHING, level, kind: null, year: 2025 }
		]);
		const told = JSON.stringify(questions.map((question) => europeTable(figures, question)));
		for (const { id } of figures.snapshot.people) expect(told).not.toContain(`"${id}"`);
	});
});
