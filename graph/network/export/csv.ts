import { stringify } from 'csv-stringify/sync';
import type { ExportFormat } from './format.ts';
import { type Column, NODE_COLUMNS, RELATIONSHIP_COLUMNS } from './table.ts';

/**
 * A cell that a spreadsheet would take for a formula gets an apostrophe before it: names and titles are written by
 * strangers (OWASP, CSV injection).
 */
function toCsv<Thing>(columns: Column<Thing>[], things: Thing[]): string {
	return stringify(
		things.map((thing) => columns.map(({ of }) => of(thing))),
		{
			header: true,
			columns: columns.map(({ name }) => name),
			escape_formulas: true,
			bom: true,
			record_delimiter: 'windows',
			cast: { boolean: String }
		}
	);
}

export const csvNodes: ExportFormat = {
	id: 'csv-nodes',
	ending: '-nodes.csv',
	mediaType: 'text/csv; charset=utf-8',
	write: ({ nodes }) => toCsv(NODE_COLUMNS, nodes)
};

export const csvRelationships: ExportFormat = {
	id: 'csv-relationships',
	ending: '-relationships.csv',
	mediaType: 'text/csv; charset=utf-8',
	write: ({ relationships }) => toCsv(RELATIONSHIP_COLUMNS, relationships)
};
