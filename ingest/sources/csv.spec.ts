import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_ROW } from '../cells.ts';
import { delimiterOf } from './csv-record.ts';
import { CsvReader, type TableRow } from './csv.ts';

/** Reads a text in pieces of a given size. */
function rowsOf(text: string, size = text.length || 1, delimiter = ','): TableRow[] {
	const reader = new CsvReader(delimiter);
	const rows: TableRow[] = [];
	for (let at = 0; at < text.length; at += size) rows.push(...reader.push(text.slice(at, at + size)));
	return [...rows, ...reader.end()];
}

const cellsOf = (rows: TableRow[]) => rows.map((row) => ('cells' in row ? row.cells : row.reason));

describe('damage stays in its row', () => {
	const DAMAGE: [what: string, row: string, reason: RegExp][] = [
		['an open quotation mark', '2,"broken,x', /quotation mark/],
		['an open quotation mark before a comma', '2,",",",', /quotation mark/],
		['a quotation mark inside a cell', '2,a"b,x', /inside a cell/],
		['text behind a closing quotation mark', '2,"x"y,z', /behind a closing/],
		['a missing column', '2,x', /2 cells where 3/],
		['a column too many', '2,x,y,z', /4 cells where 3/],
		['a cell of 5 MB', `2,${'x'.repeat(5_000_000)},y`, /characters long/],
		['a quoted cell of 5 MB over many lines', `2,"${'x\n'.repeat(2_500_000)}",y`, /characters long/]
	];

	test.each(DAMAGE)('%s', (_, row, reason) => {
		const rows = rowsOf(`a,b,c\n1,"one, ""two""\nthree",x\n${row}\n3,"sound",y\n4,,z\n`, 65_536);
		expect(rows.map((one) => 'cells' in one)).toEqual([true, true, false, true, true]);
		expect(rows[2]).toMatchObject({ line: 4, reason: expect.stringMatching(reason) as string });
		expect(cellsOf(rows).filter(Array.isArray).slice(1)).toEqual([
			['1', 'one, "two"\nthree', 'x'],
			['3', 'sound', 'y'],
			['4', '', 'z']
		]);
	});

	test('an open quotation mark in the last row', () => {
		expect(cellsOf(rowsOf('a,b\n1,x\n2,"y\n'))).toEqual([
			['a', 'b'],
			['1', 'x'],
			'has a quotation mark that is not closed'
		]);
	});
});

test('names the line a row begins on', () => {
	expect(rowsOf('a,b\n1,"x\ny\nz"\n\n2,q\r\n3,w').map(({ line }) => line)).toEqual([1, 2, 6, 7]);
});

test('a line without end takes no more memory than the longest row', () => {
	const reader = new CsvReader(',');
	const rows = [...reader.push('a,b\n')];
	for (let piece = 0; piece < 40; piece++) rows.push(...reader.push('x'.repeat(MAX_ROW)));
	rows.push(...reader.push('\n1,2\n'), ...reader.end());
	expect(rows).toMatchObject([
		{ line: 1 },
		{ line: 2, reason: expect.stringContaining('longer') as string },
		{ cells: ['1', '2'] }
	]);
});

const cell = fc.string({ unit: fc.constantFrom('a', 'ö', ',', ';', '"', '\n', ' ', '1') });
const table = fc
	.integer({ min: 2, max: 4 })
	.chain((width) =>
		fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 })
	);

test('reads sound tables as csv-parse does, in pieces of any size', () => {
	fc.assert(
		fc.property(table, fc.integer({ min: 1, max: 40 }), (rows, size) => {
			const text = stringify(rows, { quoted: true });
			expect(cellsOf(rowsOf(text, size))).toEqual(parse(text));
		}),
		{ numRuns: 2_000 }
	);
});

test('never throws, and never loses a sound last row behind garbage without quotation marks', () => {
	fc.assert(
		fc.property(
			fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.replaceAll('"', '')),
			(garbage) => {
				expect(cellsOf(rowsOf(`a,b\n${garbage}\n1,2\n`)).at(-1)).toEqual(['1', '2']);
			}
		),
		{ numRuns: 2_000 }
	);
});

test.each([
	['a,b,c', ','],
	['a;b;"c,d,e,f"', ';'],
	['a\tb', '\t'],
	['one', ',']
])('finds the delimiter of %j', (head, delimiter) => {
	expect(delimiterOf(head)).toBe(delimiter);
});
