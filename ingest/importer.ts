import { cypher } from '#graph/cypher.ts';
import type { Driver } from 'neo4j-driver';
import type { Importer, Values } from './importers/importer.ts';
import type { Report } from './report.ts';
import type { ImportOptions, RowGroups } from './import-options.ts';
import { Run } from './run.ts';
import type { SourceRow } from './sources/table.ts';

/**
 * The one pipeline: checks rows, looks up what they point to, writes them in batches and counts. While one batch is
 * being written the next one is read. Twice the same rows leave the same graph, and so does an import that was ended
 * in the middle and run again.
 */
export async function importRows(
	driver: Driver,
	importer: Importer,
	files: AsyncIterable<RowGroups> | Iterable<RowGroups>,
	options: ImportOptions
): Promise<Report> {
	const run = new Run(driver, importer, options);
	try {
		await run.readAll(files);
		await run.finish();
	} catch (error) {
		// What was counted is stored: whoever reports the error can say so.
		throw Object.assign(error as Error, { report: run.report });
	} finally {
		await noteImport(driver, run.report);
	}
	return run.report;
}

/** What was prepared before an import came is made anew. An import that cannot reach the graph any more says so itself. */
async function noteImport(driver: Driver, { isDryRun, ...counted }: Report): Promise<void> {
	if (isDryRun || !(counted.new + counted.changed)) return;
	const state = { name: 'import', revision: null };
	await driver.executeQuery(cypher('graph-state-write'), state).catch(() => {});
}

/** Loads rows that a program gives by the names of the importer's columns. */
export function loadRows(
	driver: Driver,
	importer: Importer,
	rows: AsyncIterable<Values> | Iterable<Values>,
	options: ImportOptions
): Promise<Report> {
	return importRows(driver, importer, [{ groups: groupsOf(rows, importer) }], options);
}

async function* groupsOf(
	rows: AsyncIterable<Values> | Iterable<Values>,
	{ columns }: Importer
): AsyncGenerator<SourceRow[]> {
	let group: SourceRow[] = [];
	let line = 0;
	for await (const values of rows) {
		line++;
		const unknown = Object.keys(values).find((name) => !(name in columns));
		const fault = { line, column: unknown ?? null, value: null, reason: 'is no column of this importer' };
		group.push(unknown === undefined ? { line, values } : fault);
		if (group.length < 1_000) continue;
		yield group;
		group = [];
	}
	yield group;
}
