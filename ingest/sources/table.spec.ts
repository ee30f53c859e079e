import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isFormula } from '../cells.ts';
import { materials } from '../importers/materials.ts';
import { teachers } from '../importers/teachers.ts';
import { ties } from '../importers/ties.ts';
import { Table, targetsOf } from './table.ts';

describe('names of columns', () => {
	test.each([
		['mooc-ed', ties, 'sender receiver timestamp category', ['source', 'target', 'timestamp', null]],
		['own', ties, 'Source TARGET created_at Setting', ['source', 'target', 'timestamp', 'setting']],
		[
			'OER Commons',
			materials,
			'url title overview grade_sublevels languages license_url',
			['url', 'title', 'description', 'stages', 'language', 'licence']
		],
		['language beside languages', teachers, 'languages language', ['languages', 'language']]
	] as const)('%s', (_, importer, header, targets) => {
		expect(targetsOf(header.split(' '), importer, {})).toEqual(targets);
	});

	test('given names go before found ones', () => {
		expect(targetsOf(['a', 'source', 'b'], ties, { source: 'b', target: 'a' })).toEqual([
			'target',
			null,
			'source'
		]);
	});

	test('a table without a needed column is refused with what was expected', () => {
		const table = new Table(ties, 'x.csv', {});
		expect(() => table.take({ line: 1, cells: ['sender', 'nobody'] })).toThrow(
			/no column target.*\nExpected.*source\*/
		);
	});
});

describe('formulas', () => {
	test.each(['=1+1', '@SUM(A1)', '+cmd|x', '-cmd', '-(1)', '\t=x', '＝1', '  =HYPERLINK("x")', '+A1'])(
		'%j is one',
		(cell) => {
			expect(isFormula(cell)).toBe(true);
		}
	);

	test.each([
		'',
		'1',
		'-5',
		'+49 30 1234',
		'- first point',
		'–',
		'a=b',
		'– ja',
		'→',
		'-1.5',
		'#1',
		'Öl',
		'@',
		'+'
	])('%j is none', (cell) => {
		expect(isFormula(cell)).toBe(false);
	});

	test('no cell that a spreadsheet would run gets through, wherever it stands', () => {
		const start = fc.constantFrom('=', '@', '+', '-', '\t', '\r');
		fc.assert(
			fc.property(start, fc.constantFrom('A1', 'SUM(1)', 'cmd'), fc.nat(3), (sign, rest, place) => {
				const table = new Table(ties, 'x.csv', {});
				table.take({ line: 1, cells: ['source', 'target', 'timestamp', 'category'] });
				const cells = ['1', '2', '2026-01-01', 'x'].with(place, sign + rest);
				expect(table.take({ line: 2, cells })).toMatchObject({
					line: 2,
					reason: expect.stringContaining('formula') as string
				});
			})
		);
	});
});

test('a damaged cell is rejected also in a column that nothing is made of', () => {
	const table = new Table(ties, 'x.csv', {});
	table.take({ line: 1, cells: ['source', 'target', 'category'] });
	expect(table.take({ line: 2, cells: ['1', '2', 'x\uFFFDy'] })).toMatchObject({
		column: 'category',
		reason: expect.stringContaining('UTF-8') as string
	});
	expect(table.take({ line: 3, cells: ['1', '2', 'fine'] })).toEqual({
		line: 3,
		values: { source: '1', target: '2' }
	});
});
