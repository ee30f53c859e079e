import { describe, expect, it } from 'vitest';
import { STRATEGIES } from '../matching/strategies/index.ts';
import { assign } from './assign.ts';
import { difference, estimate, wilson } from './bootstrap.ts';
import type { Experiment } from './experiment.ts';
import { compare, giniOf, type ReaderRow } from './figures.ts';
import { interleave } from './interleave.ts';

const [ONE, OTHER] = STRATEGIES.map(({ id }) => id) as [string, string];
const experiment = (more: Partial<Experiment> = {}): Experiment => ({
	id: 'x_1',
	question: 'Which?',
	strategies: [ONE, OTHER],
	mode: 'shares',
	share: 0.5,
	startedAt: '2026-11-30T08:00:00Z',
	stoppedAt: null,
	...more
});
const TEACHERS = Array.from({ length: 4_000 }, (_, at) => `t_${at}`);

describe('an assignment', () => {
	it('is the same each time, and half of those who take part have either strategy', () => {
		const given = TEACHERS.map((id) => assign(id, experiment()));
		expect(TEACHERS.map((id) => assign(id, experiment()))).toEqual(given);
		const taking = given.filter((one) => one.experiment);
		expect(taking.length / TEACHERS.length).toBeCloseTo(0.5, 1);
		const first = taking.filter(({ strategies }) => strategies[0].id === ONE);
		expect(first.length / taking.length).toBeCloseTo(0.5, 1);
	});

	it('says nothing about the next experiment', () => {
		const armOf = (id: string, of: string) => assign(id, experiment({ id: of, share: 1 })).strategies[0].id;
		const same = TEACHERS.filter((id) => armOf(id, 'x_1') === armOf(id, 'x_2'));
		expect(same.length / TEACHERS.length).toBeCloseTo(0.5, 1);
	});

	it('is the usual strategy without an experiment, and for a strategy that is gone', () => {
		expect(assign('t_1', null).experiment).toBeNull();
		expect(assign('t_1', experiment({ strategies: [ONE, 'gone-1'], share: 1 })).experiment).toBeNull();
	});

	it('gives everybody both where they are interleaved', () => {
		expect(assign('t_1', experiment({ mode: 'interleaved', share: 1 })).strategies).toHaveLength(2);
	});
});

describe('two orders as one list', () => {
	const lists: [string[], string[]] = [
		['a', 'b', 'c', 'd'],
		['c', 'a', 'e', 'f']
	];

	it('take turns, and name nobody twice', () => {
		const picked = interleave(lists, (one) => one, 6, 'seven');
		expect(new Set(picked.map(({ item }) => item)).size).toBe(6);
		const sides = picked.map(({ side }) => side);
		expect(sides.filter((side) => side === 0)).toHaveLength(3);
	});

	it('favour neither side over many readers', () => {
		const first = Array.from(
			{ length: 2_000 },
			(_, seed) => interleave(lists, (one) => one, 1, String(seed))[0]!.side
		);
		expect(first.filter((side) => side === 0).length / first.length).toBeCloseTo(0.5, 1);
	});

	it('end with the longer list', () => {
		expect(interleave([['a'], ['a', 'b']], (one) => one, 9, 'one').map(({ item }) => item)).toHaveLength(2);
		expect(interleave([[], []], (one: string) => one, 9, 'one')).toEqual([]);
	});
});

describe('a range', () => {
	// Newcombe, Statistics in Medicine 17 (1998), table I.
	it.each([
		[81, 263, 0.2553, 0.3662],
		[15, 148, 0.0624, 0.1605],
		[0, 20, 0, 0.1611],
		[1, 29, 0.0061, 0.1718]
	])('of %d in %d by Wilson is %f to %f', (part, whole, low, high) => {
		expect(wilson(part, whole).low).toBeCloseTo(low, 3);
		expect(wilson(part, whole).high).toBeCloseTo(high, 3);
	});

	it('is wider where the same many are answers of few readers', () => {
		const many = Array.from({ length: 200 }, (_, at) => ({ part: at % 2, whole: 1 }));
		const few = Array.from({ length: 10 }, (_, at) => ({ part: (at % 2) * 20, whole: 20 }));
		const width = ({ low, high }: { low: number; high: number }) => high - low;
		expect(width(estimate(few))).toBeGreaterThan(2 * width(estimate(many)));
	});

	it('of a difference holds nought for two that are alike', () => {
		const some = Array.from({ length: 100 }, (_, at) => ({ part: at % 3 ? 0 : 1, whole: 1 }));
		const { low, high, value } = difference(some, some);
		expect(value).toBe(0);
		expect(low).toBeLessThan(0);
		expect(high).toBeGreaterThan(0);
	});
});

describe('a verdict', () => {
	const rows = (strategy: string, readers: number, every: number): ReaderRow[] =>
		Array.from({ length: readers }, (_, at) => ({
			...{ strategy, shown: 3, opened: 0, notRelevant: 0, met: 0, lasting: 0, crossBorder: 0 },
			accepted: at % every === 0 ? 1 : 0
		}));
	const verdict = (readers: number, every: [number, number]) =>
		compare([...rows(ONE, readers, every[0]), ...rows(OTHER, readers, every[1])], experiment(), 'accepted')
			.verdict;

	it.each([
		[20, [10, 1], 'tooEarly'],
		[200, [10, 2], 'second'],
		[200, [2, 10], 'first'],
		[200, [4, 4], 'noDifference']
	] as [number, [number, number], string][])(
		'of %d readers with a yes in %j is %s',
		(readers, every, expected) => {
			expect(verdict(readers, every)).toBe(expected);
		}
	);
});

it.each([
	[[1, 1, 1, 1], 0],
	[[0, 0, 0, 4], 0.75],
	[[1, 3], 0.25],
	[[], 0]
])('the unevenness of %j is %f', (values, gini) => {
	expect(giniOf(values)).toBeCloseTo(gini);
});
