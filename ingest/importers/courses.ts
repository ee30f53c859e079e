import { integer, text } from '../values/values.ts';
import type { Column, Importer, Values } from './importer.ts';
import { nodeRows } from './node-rows.ts';
import { inFourLanguages } from './four-languages.ts';

const columns: Record<string, Column> = {
	key: { about: 'Key', type: text(100), required: true },
	hours: { about: 'Hours in all', type: integer(1, 10_000), required: true },
	...inFourLanguages('title', 'Title', { type: text(300) }),
	...inFourLanguages('promise', 'What it promises, in one line', { type: text(500) }),
	...inFourLanguages('introduction', 'Introduction, Markdown', { type: text(50_000) })
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
