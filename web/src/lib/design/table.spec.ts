import { describe, expect, test } from 'vitest';
import { csvCell, csvText } from './csv.ts';
import { moveInMatrix } from './matrix.ts';
import { shownPages } from './pages.ts';
import { pathWords } from './path.ts';
import { sparkEnd, sparkPath } from './sparkline.ts';
import { type Column, sortRows } from './table.ts';

type Row = { name: string; ties: number | null };
const columns: Column<Row>[] = [
	{ key: 'name', label: 'Name', value: ({ name }) => name },
	{ key: 'ties', label: 'Ties', value: ({ ties }) => ties, numeric: true }
];
const rows: Row[] = [
	{ name: 'Örjan', ties: 2 },
	{ name: 'Anna', ties: null },
	{ name: 'Zoë', ties: 10 }
];
const names = (key: string, direction: 'ascending' | 'descending', locale: string) =>
	sortRows(rows, columns, { key, direction }, locale).map(({ name }) => name);

describe('sortRows', () => {
	test('by the alphabet of the language: ö is last in Swedish, beside o in German', () => {
		expect(names('name', 'ascending', 'sv')).toEqual(['Anna', 'Zoë', 'Örjan']);
		expect(names('name', 'ascending', 'de')).toEqual(['Anna', 'Örjan', 'Zoë']);
	});
	test('what has no figure is last in both directions', () => {
		expect(names('ties', 'ascending', 'en')).toEqual(['Örjan', 'Zoë', 'Anna']);
		expect(names('ties', 'descending', 'en')).toEqual(['Zoë', 'Örjan', 'Anna']);
	});
	test('does not touch the rows it was given', () => {
		names('name', 'descending', 'en');
		expect(rows[0]!.name).toBe('Örjan');
	});
});

describe('CSV', () => {
	test.each([
		['=1+1', "'=1+1"],
		['+49 1', "'+49 1"],
		['@x', "'@x"],
		['a,b', '"a,b"'],
		['say "x"', '"say ""x"""'],
		[-3, '-3'],
		[null, '']
	])('%j is written as %j', (value, cell) => expect(csvCell(value)).toBe(cell));

	test('begins with the mark of UTF-8', () => expect(csvText([['å', 1]])).toBe('\uFEFFå,1\r\n'));
});

test('arrow keys stay inside the matrix', () => {
	const size = { rows: 2, columns: 3 };
	expect(moveInMatrix('ArrowLeft', { row: 0, column: 0 }, size)).toEqual({ row: 0, column: 0 });
	expect(moveInMatrix('ArrowDown', { row: 0, column: 2 }, size)).toEqual({ row: 1, column: 2 });
	expect(moveInMatrix('End', { row: 1, column: 0 }, size)).toEqual({ row: 1, column: 2 });
	expect(moveInMatrix('x', { row: 0, column: 0 }, size)).toBeNull();
});

test.each([
	[1, 1, [1]],
	[1, 10, [1, 2, null, 10]],
	[5, 10, [1, null, 4, 5, 6, null, 10]],
	[3, 5, [1, 2, 3, 4, 5]]
])('page %i of %i shows %j', (page, pages, shown) => expect(shownPages(page, pages)).toEqual(shown));

test('a sparkline breaks where there is no figure and ends at the last one', () => {
	const points = [
		{ at: '2024', value: 0 },
		{ at: '2025', value: null },
		{ at: '2026', value: 10 }
	];
	expect(sparkPath(points, 100, 20)).toBe('M0 20M100 0');
	expect(sparkEnd(points, 100, 20)).toEqual({ x: 100, y: 0 });
	expect(sparkPath([], 100, 20)).toBe('');
});

test('a path is read as running words', () => {
	expect(
		pathWords([
			{ kind: 'teacher', label: 'I' },
			{ kind: 'skill', label: 'fractions', via: { words: 'look for' } }
		])
	).toBe('I – look for fractions');
});
