import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, isSmall, LEAST_PERSONS, suppress, type Sum, weakerEnd } from './suppress.ts';

/** A tie of a made-up table: two persons, and the place of the tie in each dimension. */
type Tie = { left: number; right: number; at: number[] };

const tie = (persons: number, sizes: number[]) =>
	fc.record({
		left: fc.nat(persons),
		right: fc.nat(persons).map((one) => one + 1_000),
		at: fc.tuple(...sizes.map((size) => fc.nat(size - 1)))
	});

/** Tables of one to three dimensions with all their margins. */
const tables = fc.array(fc.integer({ min: 2, max: 4 }), { minLength: 1, maxLength: 3 }).chain((sizes) =>
	fc.record({
		sizes: fc.constant(sizes),
		ties: fc.oneof(
			fc.array(tie(12, sizes), { minLength: 1, maxLength: 60 }),
			fc.array(tie(60, sizes), { minLength: 20, maxLength: 160 })
		)
	})
);

/** All cells and margins of a table, and the sums between them; `*` is the margin. */
function tabulate({ sizes, ties }: { sizes: number[]; ties: Tie[] }) {
	const cells = new Map<string, Cell & { ends: [Set<number>, Set<number>] }>();
	for (const { left, right, at } of ties)
		for (let mask = 0; mask < 2 ** sizes.length; mask++) {
			const key = at.map((place, dimension) => (mask & (2 ** dimension) ? '*' : place)).join();
			const cell = cells.get(key) ?? { value: 0, ends: [new Set<number>(), new Set<number>()] };
			cell.value++;
			cell.ends[0].add(left);
			cell.ends[1].add(right);
			cells.set(key, cell);
		}
	for (const key of keysOf(sizes))
		if (!cells.has(key)) cells.set(key, { value: 0, ends: [new Set(), new Set()] });
	const sums: Sum[] = [];
	for (const total of cells.keys())
		total.split(',').forEach((place, dimension) => {
			if (place !== '*') return;
			const parts = Array.from({ length: sizes[dimension]! }, (_, index) =>
				total.split(',').with(dimension, String(index)).join()
			).filter((part) => cells.has(part));
			sums.push({ total, parts });
		});
	return { cells, sums };
}

/** All keys of a table with its margins. */
function keysOf([size, ...others]: number[]): string[] {
	if (size === undefined) return [''];
	const places = ['*', ...Array.from({ length: size }, (_, index) => String(index))];
	return places.flatMap((place) => keysOf(others).map((rest) => (rest ? `${place},${rest}` : place)));
}

/**
 * Exact, by whole numbers of any size, and written apart from the code under test: a hidden cell has the same value in
 * all solutions if and only if the fully reduced system has a row with that unknown alone.
 */
function computable(hidden: Set<string>, sums: Sum[]): string[] {
	const unknowns = [...hidden];
	const rows = sums
		.map(({ total, parts }) =>
			unknowns.map((one) => BigInt(Number(parts.includes(one)) - Number(total === one)))
		)
		.filter((row) => row.some(Boolean));
	let rank = 0;
	for (let column = 0; column < unknowns.length; column++) {
		const found = rows.findIndex((row, index) => index >= rank && row[column]);
		if (found < 0) continue;
		[rows[rank], rows[found]] = [rows[found]!, rows[rank]!];
		const pivot = rows[rank]!;
		rows.forEach((row, index) => {
			const factor = row[column]!;
			if (index === rank || !factor) return;
			rows[index] = smaller(row.map((value, j) => value * pivot[column]! - factor * pivot[j]!));
		});
		rank++;
	}
	const alone = rows.map((row) => unknowns.filter((_, index) => row[index]));
	return alone.filter((keys) => keys.length === 1).flat();
}

/** A row divided by the greatest common divisor of its entries. */
function smaller(row: bigint[]): bigint[] {
	const divisor = row.reduce((a, b) => {
		let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
		while (y) [x, y] = [y, x % y];
		return x;
	}, 0n);
	return divisor > 1n ? row.map((value) => value / divisor) : row;
}

describe('suppress', () => {
	it('hides every cell with fewer than five persons at either end', () => {
		fc.assert(
			fc.property(tables, (table) => {
				const { cells, sums } = tabulate(table);
				const hidden = suppress(cells, sums);
				for (const [key, cell] of cells) if (isSmall(cell)) expect(hidden).toContain(key);
				expect(hidden.size).toBeLessThanOrEqual(cells.size);
			}),
			{ numRuns: 300 }
		);
	});

	it('lets no hidden cell be computed from the shown cells and totals', () => {
		fc.assert(
			fc.property(tables, (table) => {
				const { cells, sums } = tabulate(table);
				const hidden = suppress(cells, sums);
				const exposed = computable(hidden, sums).filter((key) => cells.get(key)!.value > 0);
				expect(exposed).toEqual([]);
			}),
			{ numRuns: 300 }
		);
	});

	it('leaves over in no sum a rest of fewer than five persons', () => {
		fc.assert(
			fc.property(tables, (table) => {
				const { cells, sums } = tabulate(table);
				const hidden = suppress(cells, sums);
				const rests = sums
					.filter(({ total }) => !hidden.has(total))
					.map(({ parts }) => parts.filter((part) => hidden.has(part)))
					.filter((parts) => parts.some((part) => cells.get(part)!.value > 0));
				for (const rest of rests) {
					expect(rest.length).toBeGreaterThan(1);
					expect(weakerEnd(rest.map((key) => cells.get(key)!))).toBeGreaterThanOrEqual(LEAST_PERSONS);
				}
				expect(rests).toBeInstanceOf(Array);
			}),
			{ numRuns: 300 }
		);
	});

	it('lets no hidden cell be pinned down by knowing that it is a whole number', () => {
		// Small tables only: all solutions are counted out.
		const small = fc.record({
			sizes: fc.constant<number[]>([2, 3]),
			ties: fc.array(tie(9, [2, 3]), { minLength: 8, maxLength: 40 })
		});
		fc.assert(
			fc.property(small, (table) => {
				const { cells, sums } = tabulate(table);
				const hidden = suppress(cells, sums);
				const positive = [...hidden].filter((key) => cells.get(key)!.value > 0);
				const certain = positive.filter((key) => hasOther(key, cells, sums, hidden) === false);
				expect(certain).toEqual([]);
			}),
			{ numRuns: 100 }
		);
	});

	it('hides nothing where nothing is small', () => {
		const ends = [new Set([1, 2, 3, 4, 5]), new Set([11, 12, 13, 14, 15])] as const;
		const cells = new Map([
			['a', { value: 5, ends }],
			['b', { value: 7, ends }],
			['all', { value: 12, ends }]
		]);
		expect(suppress(cells, [{ total: 'all', parts: ['a', 'b'] }])).toEqual(new Set());
	});

	it('hides a neighbour too where a total would give the one away', () => {
		const persons = (from: number, count: number) =>
			new Set(Array.from({ length: count }, (_, index) => from + index));
		const cell = (value: number, from: number, count: number): Cell => ({
			value,
			ends: [persons(from, count), persons(from + 500, count)]
		});
		const cells = new Map([
			['small', cell(3, 0, 3)],
			['middle', cell(9, 10, 6)],
			['large', cell(30, 20, 20)],
			['all', cell(42, 0, 40)]
		]);
		const sums = [{ total: 'all', parts: ['small', 'middle', 'large'] }];
		expect(suppress(cells, sums)).toEqual(new Set(['small', 'middle']));
	});

	it('stays quick on a table of a thousand cells and margins', () => {
		let state = 7;
		const draw = (below: number) => (state = (state * 48_271) % 2_147_483_647) % below;
		const sizes = [60, 4, 2];
		const ties = Array.from({ length: 3_000 }, () => ({
			left: draw(900),
			right: 1_000 + draw(900),
			at: sizes.map((size) => Math.min(draw(size), draw(size)))
		}));
		const { cells, sums } = tabulate({ sizes, ties });
		const start = performance.now();
		const hidden = suppress(cells, sums);
		expect(performance.now() - start).toBeLessThan(20_000);
		expect(hidden.size).toBeGreaterThan(100);
	});
});

/** Is there a whole-number solution in which this cell is another? Null when looking for it takes too long. */
function hasOther(key: string, cells: Map<string, Cell>, sums: Sum[], hidden: Set<string>): boolean | null {
	const keys = [key, ...[...hidden].filter((one) => one !== key)];
	const top = Math.max(...[...cells.values()].map(({ value }) => value)) + 2;
	const value = new Map<string, number>();
	const valueOf = (one: string) => (hidden.has(one) ? value.get(one) : cells.get(one)!.value);
	let budget = 30_000;
	const fits = ({ total, parts }: Sum) => {
		const known = parts.map(valueOf);
		const sum = known.reduce<number>((all, one) => all + (one ?? 0), 0);
		const open = known.filter((one) => one === undefined).length;
		const whole = valueOf(total);
		if (whole === undefined) return sum <= top;
		return open ? sum <= whole : sum === whole;
	};
	const search = (index: number): boolean => {
		if (budget-- < 0 || !sums.every(fits)) return false;
		if (index === keys.length) return true;
		const truth = cells.get(keys[index]!)!.value;
		const guesses = Array.from({ length: top }, (_, one) => one);
		// Near the truth first; the cell in question itself may be anything else.
		guesses.sort((x, y) => Math.abs(x - truth) - Math.abs(y - truth));
		for (const guess of guesses.slice(index === 0 ? 1 : 0)) {
			value.set(keys[index]!, guess);
			if (search(index + 1)) return true;
		}
		value.delete(keys[index]!);
		return false;
	};
	const isFound = search(0);
	return isFound || budget >= 0 ? isFound : null;
}
