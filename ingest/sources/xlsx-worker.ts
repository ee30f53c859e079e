import { parentPort, workerData } from 'node:worker_threads';
import { read, utils, type CellObject, type WorkSheet } from '@e965/xlsx';
import type { TableRow } from './csv.ts';

/** Most rows of a sheet; Excel's own limit. */
const MAX_ROWS = 1_048_576;

parentPort?.postMessage(rowsOf(workerData as Uint8Array));

/** Rows of the first sheet as texts, null when the bytes are no workbook. */
function rowsOf(bytes: Uint8Array): TableRow[] | null {
	try {
		const book = read(bytes, {
			type: 'array',
			cellDates: true,
			cellFormula: true,
			dense: false,
			sheetRows: MAX_ROWS
		});
		const sheet = book.Sheets[book.SheetNames[0] ?? ''];
		return sheet ? tableOf(sheet) : null;
	} catch {
		return null;
	}
}

function tableOf(sheet: WorkSheet): TableRow[] {
	const range = utils.decode_range(sheet['!ref'] ?? 'A1');
	const rows: TableRow[] = [];
	for (let row = range.s.r; row <= range.e.r; row++) {
		const cells: string[] = [];
		for (let column = range.s.c; column <= range.e.c; column++) {
			cells.push(textOf(sheet[utils.encode_cell({ r: row, c: column })] as CellObject | undefined));
		}
		if (cells.some(Boolean)) rows.push({ line: row + 1, cells });
	}
	return rows;
}

/** A formula is given as such, so that the row is rejected: what it would show is not what was written. */
function textOf(cell: CellObject | undefined): string {
	if (!cell) return '';
	if (cell.f) return `=${cell.f}`;
	if (cell.v instanceof Date) return cell.v.toISOString();
	return cell.v === undefined || cell.v === null ? '' : String(cell.v);
}
