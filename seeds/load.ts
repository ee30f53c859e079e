import type { Driver } from 'neo4j-driver';
import { SILENT, type Reporter } from '#graph/runtime/report.ts';
import { loadRows } from '#ingest/importer.ts';
import { IMPORTERS } from '#ingest/importers/index.ts';
import type { Report } from '#ingest/report.ts';
import type { SeedStep } from './steps.ts';

/** Name of the source that everything of the demonstration carries. */
const SOURCE = 'seed';

/** The rows of the seeds do not fit the importers: a mistake in an ingredient, named with its row. */
export class SeedError extends Error {
	override name = 'SeedError';
}

/** Loads rows step by step through the same importers that load a municipality's files. Twice changes nothing. */
export async function loadSteps(
	driver: Driver,
	steps: SeedStep[],
	reporter: Reporter = SILENT
): Promise<Report[]> {
	const reports: Report[] = [];
	for (const { title, importer: name, rows } of steps) {
		const importer = IMPORTERS.find((one) => one.name === name)!;
		const report = await reporter.step(title, async (progress) => {
			const loaded = await loadRows(driver, importer, rows, {
				source: SOURCE,
				onProgress: ({ read }) => progress(`${read} of ${rows.length}`)
			});
			progress(`${loaded.new} new, ${loaded.changed} changed, ${loaded.unchanged} unchanged`);
			return loaded;
		});
		refuseFaults(report);
		reports.push(report);
	}
	return reports;
}

function refuseFaults({ importer, rejected, rejectedCount }: Report): void {
	if (!rejectedCount) return;
	const lines = rejected
		.slice(0, 5)
		.map(({ line, column, value, reason }) => `  row ${line}, ${column ?? 'key'} ${value ?? ''}: ${reason}`);
	throw new SeedError(
		[`${rejectedCount} rows of the demonstration do not fit the importer "${importer}":`, ...lines].join('\n')
	);
}
