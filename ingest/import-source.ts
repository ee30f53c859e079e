import type { Driver } from 'neo4j-driver';
import { importRows } from './importer.ts';
import type { Importer } from './importers/importer.ts';
import { Progress } from './progress.ts';
import { FaultFile, type Report } from './report.ts';
import type { RowGroups } from './import-options.ts';
import { findSources, type Bytes } from './sources/bytes.ts';
import { ENDINGS, readRows, type ReadOptions } from './sources/rows.ts';

/** What the command line says besides importer and source. */
export type SourceOptions = {
	isDryRun?: boolean;
	limit?: number;
	/** File to which all faults are written. */
	report?: string;
	/** Our column → column of the file. */
	columns?: Record<string, string>;
	/** Name of the source, else that of the file. */
	name?: string;
	/** File about the persons of a network. */
	nodes?: string;
	/** Was the thing of this identifier erased at a person's wish? Then no row may bring it back. */
	isErased?(id: string): boolean;
	signal?: AbortSignal;
	/** Is progress shown? */
	isQuiet?: boolean;
};

/** Loads a file, the matching files of a folder, or what an address answers. */
export async function importSource(
	driver: Driver,
	importer: Importer,
	target: string,
	options: SourceOptions = {}
): Promise<Report> {
	const sources = await findSources(
		target,
		importer.accepts.flatMap((kind) => ENDINGS[kind])
	);
	const sizes = sources.map(({ size }) => size);
	const size = sizes.includes(null) ? null : sizes.reduce((sum, one) => sum! + one!, 0);
	const progress = options.isQuiet ? null : new Progress(size);
	const faults = options.report ? new FaultFile(options.report) : null;
	const notes: string[] = [];
	const reading: ReadOptions = {
		columns: options.columns ?? {},
		note: (sentence) => notes.push(sentence),
		onBytes: (count) => progress?.addBytes(count)
	};
	try {
		const report = await importRows(driver, importer, filesOf(sources, importer, reading), {
			...options,
			source: options.name ?? sourceName(sources.length > 1 ? target : sources[0]!.name),
			path: sources[0]!.path,
			onFault: (fault) => faults?.add(fault),
			onProgress: (current) => progress?.show(current)
		});
		report.notes.push(...notes);
		return report;
	} finally {
		progress?.end();
		await faults?.close();
	}
}

/** Each file by name where there are several, so that faults can name it. */
function* filesOf(sources: Bytes[], importer: Importer, reading: ReadOptions): Generator<RowGroups> {
	for (const source of sources) {
		const groups = readRows(source, importer, reading);
		yield sources.length > 1 ? { file: source.name, groups } : { groups };
	}
}

/** `data/mooc-ed-1-edges.csv` is `mooc-ed-1`: the name of what the file is about. */
function sourceName(path: string): string {
	const name = path.replace(/\/+$/, '').split('/').at(-1)!;
	return name.replace(/\.[a-z0-9]{2,8}$/i, '').replace(/[-_](?:edges|ties|nodes)$/i, '') || name;
}
