import { createWriteStream, type WriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { stringify, type Stringifier } from 'csv-stringify';
import type { Fault } from './fault.ts';

/** What became of the rows of a source. */
export type Report = {
	importer: string;
	source: string;
	read: number;
	new: number;
	changed: number;
	unchanged: number;
	/** The first MAX_LISTED; `rejectedCount` counts all. */
	rejected: Fault[];
	rejectedCount: number;
	notes: string[];
	isDryRun: boolean;
	/** Ended before the source did. */
	isInterrupted: boolean;
	seconds: number;
};

/** Most faults that are held in memory; a file of the report (`--report`) has all. */
const MAX_LISTED = 20_000;
/** Most faults that are shown on a terminal. */
const MAX_SHOWN = 20;

export function createReport(importer: string, source: string, isDryRun: boolean): Report {
	return {
		importer,
		source,
		read: 0,
		new: 0,
		changed: 0,
		unchanged: 0,
		rejected: [],
		rejectedCount: 0,
		notes: [],
		isDryRun,
		isInterrupted: false,
		seconds: 0
	};
}

export function addFault(report: Report, fault: Fault): void {
	report.rejectedCount++;
	if (report.rejected.length < MAX_LISTED) report.rejected.push(fault);
}

/** The report as one JSON object on one line. */
export function reportAsJson({ rejected, rejectedCount, ...report }: Report): string {
	const { read, changed, unchanged, ...rest } = report;
	const counts = { read, new: report.new, changed, unchanged };
	return JSON.stringify({ ...counts, rejected, rejectedCount, ...rest });
}

/** The report as people read it. */
export function reportAsText(report: Report): string {
	const figure = (count: number) => count.toLocaleString('en');
	const lines = [
		`${report.isDryRun ? 'Would load' : 'Loaded'} ${report.source} with ${report.importer} in ${report.seconds.toFixed(1)} s`,
		`  read ${figure(report.read)} · new ${figure(report.new)} · changed ${figure(report.changed)} · ` +
			`unchanged ${figure(report.unchanged)} · rejected ${figure(report.rejectedCount)}`,
		...report.notes.map((note) => `  ${note}`),
		...report.rejected.slice(0, MAX_SHOWN).map((fault) => `  ✗ ${faultAsText(fault)}`)
	];
	const more = report.rejectedCount - MAX_SHOWN;
	if (more > 0) lines.push(`  … and ${figure(more)} more; --report file.csv writes them all.`);
	if (report.isInterrupted) {
		lines.push(
			'  Interrupted. What is counted here is stored; run the same command again to go on: nothing is doubled.'
		);
	}
	return lines.join('\n');
}

function faultAsText({ file, line, column, value, reason }: Fault): string {
	const where = [file, `line ${line}`, column].filter(Boolean).join(', ');
	return `${where}: ${value === null ? '' : `“${value}” `}${reason}`;
}

/** Writes all faults to a CSV file as they come, in constant memory. */
export class FaultFile {
	readonly #rows: Stringifier;
	readonly #file: WriteStream;

	constructor(path: string) {
		// A rejected formula must not run in the report either.
		this.#rows = stringify({
			header: true,
			columns: ['file', 'line', 'column', 'value', 'reason'],
			escape_formulas: true
		});
		this.#file = createWriteStream(path);
		this.#rows.pipe(this.#file);
	}

	add(fault: Fault): void {
		this.#rows.write(fault);
	}

	async close(): Promise<void> {
		this.#rows.end();
		await finished(this.#file);
	}
}
