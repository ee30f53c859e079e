import type { Fault } from './fault.ts';
import type { Report } from './report.ts';
import type { SourceRow } from './sources/table.ts';

/** Rows of one file, in groups. */
export type RowGroups = { file?: string; groups: AsyncIterable<SourceRow[]> };

export type ImportOptions = {
	/** Name of the source, kept on what it makes. */
	source: string;
	/** Path or address of the source, where it has one. */
	path?: string;
	/** Counts what would happen and takes it back. */
	isDryRun?: boolean;
	/** Most rows that are read. */
	limit?: number;
	/** File about the persons of a network. */
	nodes?: string;
	/** Was the thing of this identifier erased at a person's wish? Then no row may bring it back. */
	isErased?(id: string): boolean;
	/** Ends the import after the batch at hand. */
	signal?: AbortSignal;
	onFault?(fault: Fault): void;
	onProgress?(report: Report): void;
};
