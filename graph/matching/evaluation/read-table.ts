import { faultOfText } from '#ingest/cells.ts';
import { shown, Refusal, type Fault } from '#ingest/fault.ts';
import { findSources } from '#ingest/sources/bytes.ts';
import { delimiterOf } from '#ingest/sources/csv-record.ts';
import { CsvReader, type TableRow } from '#ingest/sources/csv.ts';
import { decode, encodingOf, kindOf, peek } from '#ingest/sources/encoding.ts';
import { KIND_NAMES } from '#ingest/sources/rows.ts';
import { targetsOf } from '#ingest/sources/table.ts';

/** A column of ours: its names in other people's files, and whether a file may lack it. */
export type Columns = Record<string, { aliases: string[]; required?: true }>;

/** A table by the names of our columns; columns of the file that are none of ours keep their own names. */
export type Table = {
	name: string;
	rows: { line: number; values: Record<string, string> }[];
	/** Rows that are not taken. */
	faults: Fault[];
};

/**
 * Reads a CSV file with the readers of the import, so that damage stays in its row.
 *
 * @param given  our column → column of the file, where names differ
 */
export async function readTable(
	path: string,
	columns: Columns,
	given: Record<string, string> = {}
): Promise<Table> {
	const [source] = await findSources(path, ['.csv', '.tsv', '.txt']);
	const { head, chunks } = await peek(source!.open());
	const kind = kindOf(head, source!.name);
	if (kind !== 'csv') throw new Refusal(`${source!.name} is ${KIND_NAMES[kind]}; a CSV file was expected.`);
	const encoding = encodingOf(head);
	const text = withoutMark(new TextDecoder(encoding).decode(head));
	const reader = new CsvReader(delimiterOf(text));
	const found: TableRow[] = [];
	let isFirst = true;
	for await (const piece of decode(chunks, encoding)) {
		found.push(...reader.push(isFirst ? withoutMark(piece) : piece));
		isFirst = false;
	}
	found.push(...reader.end());
	return byColumns(source!.name, found, columns, given);
}

/** The byte order mark is no part of the first column's name. */
const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

function byColumns(
	name: string,
	[first, ...rest]: TableRow[],
	columns: Columns,
	given: Record<string, string>
): Table {
	if (!first || 'reason' in first) throw new Refusal(`${name} has no first line that names its columns.`);
	const header = first.cells.map((cell) => cell.trim());
	const targets = targetsOf(header, { columns: columns as never }, given);
	refuseGaps(name, header, targets, columns, given);
	const names = header.map((own, index) => targets[index] ?? own);
	const table: Table = { name, rows: [], faults: [] };
	for (const row of rest) {
		const fault =
			'reason' in row ? { line: row.line, column: null, value: shown(row.value), reason: row.reason } : null;
		const bad = 'cells' in row ? row.cells.findIndex((cell) => faultOfText(cell)) : -1;
		if (fault) table.faults.push(fault);
		else if ('cells' in row && bad >= 0) {
			const cell = row.cells[bad]!;
			table.faults.push({
				line: row.line,
				column: names[bad]!,
				value: shown(cell),
				reason: faultOfText(cell)!
			});
		} else if ('cells' in row) {
			const values = Object.fromEntries(row.cells.map((cell, index) => [names[index]!, cell.trim()]));
			table.rows.push({ line: row.line, values });
		}
	}
	return table;
}

function refuseGaps(
	name: string,
	header: string[],
	targets: (string | null)[],
	columns: Columns,
	given: Record<string, string>
): void {
	const found = header.filter(Boolean).slice(0, 20).join(', ').slice(0, 300);
	const absent = Object.values(given).filter((own) => !header.includes(own));
	if (absent.length)
		throw new Refusal(`${name} has no column ${absent.join(', ')}, which --columns names; it has ${found}.`);
	const missing = Object.keys(columns).filter((own) => columns[own]!.required && !targets.includes(own));
	if (missing.length) {
		throw new Refusal(
			`${name} has no column ${missing.join(' and no column ')}; it has ${found}. Say which are meant: --columns ${missing.map((own) => `${own}=…`).join(',')}`
		);
	}
}
