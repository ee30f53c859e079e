import { oneOf, text } from '../values/values.ts';
import { reference } from '../values/references.ts';
import type { Column, Importer, Values } from './importer.ts';
import { nodeRows } from './node-rows.ts';
import { LANGUAGES } from './four-languages.ts';

const columns: Record<string, Column> = {
	key: { about: 'Course and language, such as weaving-sv', type: text(100), required: true },
	course: { about: 'Key of the course', type: reference, required: true, refers: 'Course' },
	language: { about: 'Language', type: oneOf(LANGUAGES), required: true },
	title: { about: 'Title', type: text(300), required: true },
	promise: { about: 'What it promises, in one line', type: text(500), required: true },
	body: { about: 'The course, Markdown', type: text(100_000), required: true },
	announcement: {
		about: 'The page by which a school books it, Markdown',
		type: text(100_000),
		required: true
	},
	announcementPromise: { about: 'What that page promises, in one line', type: text(500), required: true }
};

const keyOf = (record: Values) => String(record.key);

export const courseTexts: Importer = {
	name: 'course-texts',
	about: 'Courses in one language.',
	accepts: [],
	columns,
	sample: null,
	keyOf,
	begin: () => nodeRows(columns, keyOf),
	statement: 'ingest-course-texts'
};
