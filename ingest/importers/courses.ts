import { integer, text } from '../values/values.ts';
import type { Column, Importer, Values } from './importer.ts';
import { nodeRows } from './node-rows.ts';

const columns: Record<string, Column> = {
	key: { about: 'Key', type: text(100), required: true },
	hours: { about: 'Hours in all', type: integer(1, 10_000), required: true }
};

const keyOf = (record: Values) => String(record.key);

export const courses: Importer = {
	name: 'courses',
	about: 'Courses for facilitators.',
	accepts: [],
	columns,
	sample: null,
	label: 'Course',
	keyOf,
	begin: () => nodeRows(columns, keyOf),
	statement: 'ingest-courses'
};
