import { utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readWorkbook } from './xlsx.ts';

async function* once(bytes: Uint8Array) {
	yield bytes;
}

function workbook(cells: unknown[][]): Uint8Array {
	const sheet = utils.aoa_to_sheet(cells, { cellDates: true });
	sheet['B3'] = { t: 'n', v: 2, f: '1+1' };
	const book = utils.book_new();
	utils.book_append_sheet(book, sheet, 'Lärare');
	return new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', cellDates: true }) as ArrayBuffer);
}

test('reads the first sheet; a formula stays one, so that its row is rejected', async () => {
	const bytes = workbook([
		['key', 'name'],
		['1', 'Åsa'],
		['2', 'x'],
		[3, true]
	]);
	expect(await readWorkbook(once(bytes), 'x.xlsx')).toEqual([
		{ line: 1, cells: ['key', 'name'] },
		{ line: 2, cells: ['1', 'Åsa'] },
		{ line: 3, cells: ['2', '=1+1'] },
		{ line: 4, cells: ['3', 'true'] }
	]);
});

test('refuses bytes that are no workbook, and a workbook that is too large', async () => {
	await expect(readWorkbook(once(Buffer.from('PK\u0003\u0004 nothing')), 'x.xlsx')).rejects.toThrow(/CSV/);
	await expect(readWorkbook(once(new Uint8Array(21 * 2 ** 20)), 'x.xlsx')).rejects.toThrow(/20 MiB/);
});
