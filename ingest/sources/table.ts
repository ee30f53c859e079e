import { faultOfText, isFormula } from '../cells.ts';
import { Refusal } from '../fault.ts';
import type { Importer, Values } from '../importers/importer.ts';
import type { TableRow } from './csv.ts';

/** A row by the names of our columns, or why it is not taken. */
export type SourceRow =
	{ line: number; values: Values } | { line: number; column: string | null; value: unknown; reason: string };

/** Turns the rows of a table, whose first one names the columns, into rows by the names of our columns. */
export class Table {
	readonly #importer: Importer;
	readonly #given: Record<string, string>;
	readonly #name: string;
	#header: string[] | null = null;
	#targets: (string | null)[] = [];

	/**
	 * @param name   file, for sentences
	 * @param given  our column → column of the file, where the names differ
	 */
	constructor(importer: Importer, name: string, given: Record<string, string>) {
		this.#importer = importer;
		this.#name = name;
		this.#given = given;
	}

	/** Columns of the file that nothing is made of. */
	get unused(): string[] {
		return (this.#header ?? []).filter((name, index) => name && !this.#targets[index]);
	}

	/** Was there a first row? */
	get hasHeader(): boolean {
		return this.#header !== null;
	}

	/** The row, or null for the one that names the columns. */
	take(row: TableRow): SourceRow | null {
		if (!this.#header) {
			this.#readHeader(row);
			return null;
		}
		if ('reason' in row) {
			const column = row.cell === undefined ? null : (this.#header[row.cell] ?? null);
			return { line: row.line, column, value: row.value, reason: row.reason };
		}
		const values: Values = {};
		for (let index = 0; index < row.cells.length; index++) {
			const cell = row.cells[index]!;
			if (cell !== '' && isFormula(cell))
				return this.#fault(row.line, index, cell, 'is a formula; texts only');
			const target = this.#targets[index];
			if (target) values[target] = cell;
			else if (faultOfText(cell)) return this.#fault(row.line, index, cell, faultOfText(cell)!);
		}
		return { line: row.line, values };
	}

	#fault(line: number, index: number, value: string, reason: string): SourceRow {
		return { line, column: this.#targets[index] ?? this.#header![index] ?? null, value, reason };
	}

	#readHeader(row: TableRow): void {
		const cells = 'cells' in row ? row.cells : [];
		if ('reason' in row) throw this.#refusal(`its first line ${row.reason}`);
		this.#header = cells.map((cell) => cell.trim());
		this.#targets = targetsOf(this.#header, this.#importer, this.#given);
		const absent = Object.values(this.#given).filter((name) => !this.#header!.includes(name));
		if (absent.length) throw this.#refusal(`--columns names ${absent.join(', ')}, which it does not have`);
		const missing = Object.entries(this.#importer.columns)
			.filter(([name, column]) => column.required && !this.#targets.includes(name))
			.map(([name]) => name);
		const { anyOf } = this.#importer;
		if (anyOf && !anyOf.some((name) => this.#targets.includes(name))) missing.push(anyOf.join(' or '));
		if (missing.length) throw this.#refusal(`it has no column ${missing.join(', ')}`);
	}

	#refusal(why: string): Refusal {
		const due = Object.entries(this.#importer.columns).map(([name, { required }]) =>
			required ? `${name}*` : name
		);
		const found = this.#header?.filter(Boolean).slice(0, 30).join(', ') ?? '';
		return new Refusal(
			`${this.#name} is no table that ${this.#importer.name} can read: ${why}.\n` +
				`Expected columns (* needed): ${due.join(', ')}.\n` +
				(found ? `Found: ${found.slice(0, 400)}.\n` : '') +
				`Where only the names differ: --columns ours=theirs,ours=theirs`
		);
	}
}

/** For each column of the file the name of ours, or null. A name of ours is given once: the closest name has it. */
export function targetsOf(
	header: string[],
	{ columns }: Pick<Importer, 'columns'>,
	given: Record<string, string>
): (string | null)[] {
	const places = new Map(header.map((name, index) => [plain(name), index] as const).reverse());
	const targets: (string | null)[] = header.map(() => null);
	const names = Object.entries(columns).map(
		([name, { aliases = [] }]) => [name, [name, ...aliases]] as const
	);
	for (const [name, source] of Object.entries(given)) {
		if (name in columns && header.includes(source)) targets[header.indexOf(source)] = name;
	}
	// Own names first, so that `languages` is not taken for an alias of `language`.
	for (let rank = 0; names.some(([, all]) => rank < all.length); rank++) {
		for (const [name, all] of names) {
			if (rank >= all.length || targets.includes(name)) continue;
			const place = places.get(plain(all[rank]!));
			if (place !== undefined && targets[place] === null) targets[place] = name;
		}
	}
	return targets;
}

function plain(name: string): string {
	return name.toLowerCase().replaceAll(/[\s_-]/g, '');
}
