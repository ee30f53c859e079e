import type { Driver } from 'neo4j-driver';
import { Batches } from './batches.ts';
import { shown, type Fault } from './fault.ts';
import {
	ERASED,
	isFault,
	type Column,
	type Finish,
	type Importer,
	type Values
} from './importers/importer.ts';
import { HeldRows } from './held-rows.ts';
import type { ImportOptions, RowGroups } from './import-options.ts';
import { References, type Entry } from './references.ts';
import { addFault, createReport, type Report } from './report.ts';
import { SeenKeys } from './seen-keys.ts';
import type { SourceRow } from './sources/table.ts';
import { validate, ValueFault } from './validate.ts';

/** Rows of one transaction: 1,000 of short rows are half as fast, more than 10,000 bring nothing (measured). */
const BATCH = 10_000;
/** The first transaction is small: the graph has work while the rest is still being read. */
const FIRST_BATCH = 2_000;
/** Characters of one transaction: long rows fill the 128 MB that the server gives to one at about 4 MB of text. */
const BATCH_TEXT = 2_000_000;

type Work = { columns: [string, Column][]; references: References; batches: Batches; finish: Finish };

/** One import: from rows to batches, with its report. */
export class Run {
	readonly report: Report;
	readonly #driver: Driver;
	readonly #options: ImportOptions;
	readonly #seen = new SeenKeys();
	readonly #started = performance.now();
	#importer: Importer;
	/** What is made when the first rows are there. */
	#work: Work | null = null;
	/** Groups that were read and not taken yet. */
	readonly #held = new HeldRows();
	#entries: Entry[] = [];
	/** Characters of these. */
	#text = 0;
	#waiting: Entry[] = [];
	/** The batch that is being written. */
	#writing: Promise<void> = Promise.resolve();

	constructor(driver: Driver, importer: Importer, options: ImportOptions) {
		this.report = createReport(importer.name, options.source, options.isDryRun ?? false);
		this.#driver = driver;
		this.#importer = importer;
		this.#options = options;
	}

	async readAll(files: AsyncIterable<RowGroups> | Iterable<RowGroups>): Promise<void> {
		for await (const { file, groups } of files) {
			for await (const rows of groups) {
				this.#held.add(rows, file);
				if (!this.#work && this.#held.needMore(this.#importer)) continue;
				if (!(await this.#takeHeld())) return;
			}
		}
		await this.#takeHeld();
	}

	/** @returns false when no more should be read */
	async #takeHeld(): Promise<boolean> {
		this.#work ??= await this.#begin();
		for (const { rows, file } of this.#held.take()) {
			if (!(await this.#takeGroup(this.#work, rows, file))) return false;
		}
		return true;
	}

	/** Writes what is left, at last the rows that waited for others. */
	async finish(): Promise<void> {
		await this.#flush();
		await this.#writing;
		for (let before = -1; this.#waiting.length && this.#waiting.length !== before;) {
			before = this.#waiting.length;
			await this.#writeWaiting(false);
		}
		await this.#writeWaiting(true);
		this.#tell();
	}

	/** @returns false when no more should be read */
	async #takeGroup({ batches }: Work, rows: SourceRow[], file: string | undefined): Promise<boolean> {
		for (const row of rows) {
			if (this.#options.limit !== undefined && this.report.read >= this.#options.limit) return false;
			this.report.read++;
			this.#take(row, file);
			const planned = this.report.read <= FIRST_BATCH ? FIRST_BATCH : BATCH;
			if (this.#entries.length < Math.min(planned, batches.largest) && this.#text < BATCH_TEXT) continue;
			await this.#flush();
			if (this.#isInterrupted()) return false;
		}
		this.#tell();
		return !this.#isInterrupted();
	}

	#isInterrupted(): boolean {
		this.report.isInterrupted = this.#options.signal?.aborted ?? false;
		return this.report.isInterrupted;
	}

	async #begin(): Promise<Work> {
		const { source, path = null, nodes = null, isDryRun = false, isErased = () => false } = this.#options;
		const firstRows = this.#held.values();
		const note = (sentence: string) => void this.report.notes.push(sentence);
		const context = { driver: this.#driver, source, path, nodes, firstRows, isDryRun, isErased, note };
		this.#importer = (await this.#importer.variant?.(context)) ?? this.#importer;
		const reject = (fault: Fault) => this.#reject(fault);
		return {
			columns: Object.entries(this.#importer.columns),
			references: new References(this.#driver, this.#importer),
			batches: new Batches(this.#driver, this.#importer, this.#options, this.report, reject),
			finish: await this.#importer.begin(context)
		};
	}

	#take(row: SourceRow, file: string | undefined): void {
		const { line } = row;
		if ('reason' in row)
			return this.#reject({ file, line, column: row.column, value: shown(row.value), reason: row.reason });
		const record = validate(row.values, this.#work!.columns);
		if (record instanceof ValueFault) {
			const { column, value, reason } = record;
			return this.#reject({ file, line, column, value: shown(value), reason });
		}
		const key = this.#importer.keyOf(record);
		const isRepeated = !this.#importer.isRepeatable && !this.#seen.add(key);
		if (isRepeated)
			return this.#reject({
				file,
				line,
				column: null,
				value: shown(key),
				reason: 'was there before: the first row of this key counts'
			});
		this.#entries.push({ line, file, key, record });
		this.#text += lengthOf(row.values);
	}

	#reject(fault: Fault): void {
		addFault(this.report, fault);
		this.#options.onFault?.(fault);
	}

	/** Hands the gathered rows on, when the batch before is written. */
	async #flush(): Promise<void> {
		await this.#writing;
		const entries = this.#entries;
		this.#entries = [];
		this.#text = 0;
		this.#writing = this.#write(entries, false);
		// Thrown where the next batch, or the end, waits for it.
		this.#writing.catch(() => undefined);
	}

	async #writeWaiting(isLast: boolean): Promise<void> {
		const waiting = this.#waiting;
		this.#waiting = [];
		for (let start = 0; start < waiting.length; start += BATCH) {
			await this.#write(waiting.slice(start, start + BATCH), isLast);
		}
	}

	async #write(entries: Entry[], isLast: boolean): Promise<void> {
		if (!entries.length) return;
		const { ready, waiting, faults } = await this.#work!.references.resolve(entries, isLast);
		for (const { entry, column, value, reason } of faults) {
			this.#reject({ file: entry.file, line: entry.line, column, value: shown(value), reason });
		}
		this.#waiting.push(...waiting);
		const rows = ready.flatMap((entry) => this.#rowsOf(entry));
		await this.#work!.batches.write(rows);
		this.#tell();
	}

	#rowsOf(entry: Entry): { entry: Entry; row: Values }[] {
		const finished = this.#work!.finish(entry.record);
		if (isFault(finished)) {
			const { column, reason } = finished;
			const value = shown(column === null ? entry.key : entry.record[column as string]);
			this.#reject({
				file: entry.file,
				line: entry.line,
				column: column as string | null,
				value,
				reason: String(reason)
			});
			return [];
		}
		const rows = [finished].flat();
		if (rows.some(({ id }) => typeof id === 'string' && this.#options.isErased?.(id))) {
			const { file, line, key } = entry;
			this.#reject({ file, line, column: null, value: shown(key), reason: ERASED });
			return [];
		}
		return rows.map((row) => ({ entry, row }));
	}

	#tell(): void {
		this.report.seconds = (performance.now() - this.#started) / 1000;
		this.#options.onProgress?.(this.report);
	}
}

function lengthOf(values: Values): number {
	let length = 0;
	for (const name in values) length += (values[name] as string | null)?.length ?? 0;
	return length;
}
