import { publicId, type IdentifiedLabel } from '#graph/public-id.ts';
import type { Column, GraphRow, Values } from './importer.ts';

/**
 * The usual way from a checked row to the graph: columns that point elsewhere or stand apart lie beside the
 * properties, which are in `set`.
 *
 * @param label  label whose public identifier the row gets
 */
export function nodeRows(
	columns: Record<string, Column>,
	keyOf: (record: Values) => string,
	label?: IdentifiedLabel
): (record: Values) => GraphRow {
	const apart = new Set(
		Object.entries(columns)
			.filter(([, column]) => column.refers || column.isApart)
			.map(([name]) => name)
	);
	return (record) => {
		const key = keyOf(record);
		const row: GraphRow = { key, set: {} };
		if (label) row.id = publicId(label, key);
		for (const name in record) {
			if (apart.has(name)) row[name] = record[name];
			else if (name !== 'key') row.set[name] = record[name];
		}
		return row;
	};
}
