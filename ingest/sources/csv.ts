import { MAX_ROW } from '../cells.ts';
import { readRecord } from './csv-record.ts';

/** A row of a table: its cells, or why it is not taken; `cell` is the place of the one that is wrong. */
export type TableRow =
	{ line: number; cells: string[] } | { line: number; reason: string; value: string; cell?: number };

/** How far the end of a quoted cell is looked for before its quotation mark is taken for a broken one. */
const MAX_SEARCH = 16 * MAX_ROW;

/**
 * Reads CSV text piece by piece, so that damage stays in its row. csv-parse, the usual reader, takes everything from
 * an open quotation mark to the next one for one cell, and so loses sound rows; here such a record is given up at its
 * first line, and reading goes on with the next.
 */
export class CsvReader {
	readonly #delimiter: string;
	#text = '';
	#at = 0;
	#line = 1;
	#isEnd = false;
	/** Line that is too long to be held, while its end has not come. */
	#skipping = false;
	/** Number of cells of the first row: all must have as many. */
	#width: number | null = null;

	constructor(delimiter: string) {
		this.#delimiter = delimiter;
	}

	/** The rows that are complete with this piece of text. */
	*push(piece: string): Generator<TableRow> {
		this.#text = this.#text.slice(this.#at) + piece;
		this.#at = 0;
		yield* this.#rows();
	}

	/** The rows that the end of the file completes. */
	*end(): Generator<TableRow> {
		this.#isEnd = true;
		yield* this.#rows();
	}

	*#rows(): Generator<TableRow> {
		while (this.#at < this.#text.length) {
			const row = this.#next();
			if (row === 'more') return;
			if (row) yield row;
		}
	}

	/** The next row; null where none stands; `more` when it may go on in text that is still to come. */
	#next(): TableRow | null | 'more' {
		const newline = this.#text.indexOf('\n', this.#at);
		if (newline === -1 && !this.#isEnd)
			return this.#text.length - this.#at > MAX_SEARCH ? this.#skip() : 'more';
		const end = newline === -1 ? this.#text.length : newline;
		if (this.#skipping) return this.#endSkipping(end);
		const line = this.#text.slice(this.#at, this.#text[end - 1] === '\r' ? end - 1 : end);
		if (line.includes('"')) return this.#quoted(line, end);
		const number = this.#advance(end + 1);
		return line.trim() === '' ? null : this.#checked(number, line.split(this.#delimiter));
	}

	#quoted(line: string, end: number): TableRow | 'more' {
		const record = readRecord(this.#text, this.#at, this.#delimiter, this.#isEnd);
		const isOpen = record === 'open';
		if (isOpen && !this.#isEnd && this.#text.length - this.#at <= MAX_SEARCH) return 'more';
		const isTorn = !isOpen && 'cells' in record && record.end > end + 1 && !this.#fits(record.cells);
		if (isOpen || isTorn) return this.#fault(line, end, 'has a quotation mark that is not closed');
		if ('reason' in record) return this.#fault(line, end, record.reason);
		return this.#checked(this.#advance(record.end), record.cells);
	}

	#fault(line: string, end: number, reason: string): TableRow {
		return { line: this.#advance(end + 1), reason, value: line };
	}

	/** Takes the text up to there as read. @returns the number of its first line */
	#advance(to: number): number {
		const first = this.#line;
		for (let at = this.#at - 1; (at = this.#text.indexOf('\n', at + 1)) !== -1 && at < to;) this.#line++;
		this.#at = to;
		return first;
	}

	#fits(cells: string[]): boolean {
		return this.#width === null || cells.length === this.#width;
	}

	#checked(line: number, cells: string[]): TableRow {
		const length = cells.reduce((sum, cell) => sum + cell.length, 0);
		if (length > MAX_ROW) return tooLong(line, cells);
		this.#width ??= cells.length;
		// Spreadsheets write empty cells behind the last column.
		while (cells.length > this.#width && cells.at(-1) === '') cells.pop();
		if (this.#fits(cells)) return { line, cells };
		const reason = `has ${cells.length} cells where ${this.#width} are due`;
		return { line, reason, value: cells.join(this.#delimiter) };
	}

	/** Throws away what is held of an endless line. */
	#skip(): 'more' {
		this.#skipping = true;
		this.#at = this.#text.length;
		return 'more';
	}

	#endSkipping(end: number): TableRow {
		this.#skipping = false;
		return this.#fault('', end, `is longer than ${MAX_SEARCH.toLocaleString('en')} characters`);
	}
}

function tooLong(line: number, cells: string[]): TableRow {
	const cell = cells.reduce(
		(longest, text, index) => (text.length > cells[longest]!.length ? index : longest),
		0
	);
	const [length, most] = [cells[cell]!.length, MAX_ROW].map((size) => size.toLocaleString('en'));
	return { line, cell, value: cells[cell]!, reason: `is ${length} characters long; a row may have ${most}` };
}
