import { integer, list, text } from '../values/values.ts';
import { reference } from '../values/references.ts';
import type { Column, Importer, Values } from './importer.ts';
import { nodeRows } from './node-rows.ts';
import { inFourLanguages } from './four-languages.ts';

const columns: Record<string, Column> = {
	key: { about: 'Course and number, such as weaving-3', type: text(100), required: true },
	course: { about: 'Key of the course', type: reference, required: true, refers: 'Course' },
	number: { about: 'Place in the course, from 1', type: integer(1, 1_000), required: true },
	hours: { about: 'Hours', type: integer(0, 1_000), required: true },
	...inFourLanguages('title', 'Title', { type: text(300) }),
	...inFourLanguages('aim', 'Aim', { type: text(2_000) }),
	...inFourLanguages('outcomes', 'What one can do afterwards', { type: list(text(1_000)) }),
	...inFourLanguages('practicum', 'Task in the real network, Markdown', { type: text(50_000) })
};

const keyOf = (record: Values) => String(record.key);

export const modules: Importer = {
	name: 'modules',
	about: 'Modules of courses.',
	accepts: [],
	columns,
	sample: null,
	keyOf,
	begin: () => nodeRows(columns, keyOf),
	statement: 'ingest-modules'
};
