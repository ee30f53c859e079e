import * as v from 'valibot';
import { faultOfText, MAX_ROW } from './cells.ts';
import type { Column, Values } from './importers/importer.ts';

/** A value that is not taken; a class, for a column of a row may bear any name. */
export class ValueFault {
	readonly column: string;
	readonly value: unknown;
	readonly reason: string;

	constructor(column: string, value: unknown, reason: string) {
		this.column = column;
		this.value = value;
		this.reason = reason;
	}
}

/**
 * Checks the values of a row, column by column, and turns them into what the graph stores. Columns that the row lacks
 * stay away; empty ones become null.
 */
export function validate(values: Values, columns: [name: string, column: Column][]): Values | ValueFault {
	const record: Values = {};
	for (const [name, column] of columns) {
		const value = values[name];
		if (value === undefined && !column.required) continue;
		if (value === undefined || value === null || value === '') {
			if (column.required) return new ValueFault(name, null, 'is empty');
			record[name] = null;
			continue;
		}
		const reason = typeof value === 'string' ? faultOfCell(value) : null;
		if (reason) return new ValueFault(name, value, reason);
		const result = v.safeParse(column.type, value, { abortEarly: true });
		if (!result.success) return new ValueFault(name, value, result.issues[0].message);
		record[name] = result.output;
	}
	return record;
}

function faultOfCell(value: string): string | null {
	if (value.length > MAX_ROW) return `is ${value.length.toLocaleString('en')} characters long`;
	return faultOfText(value);
}
