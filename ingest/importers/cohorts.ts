import { day, text } from '../values/values.ts';
import { reference, references } from '../values/references.ts';
import type { Column, Importer, Values } from './importer.ts';
import { nodeRows } from './node-rows.ts';

const columns: Record<string, Column> = {
	key: { about: 'Key of the cohort', type: text(200), required: true },
	name: { about: 'Name', type: text(200), required: true },
	startsOn: { about: 'First day', type: day, required: true },
	course: { about: 'Key of the course', type: reference, required: true, refers: 'Course' },
	members: { about: 'Keys of the teachers who take part', type: references, refers: 'Teacher' }
};

const keyOf = (record: Values) => String(record.key);

export const cohorts: Importer = {
	name: 'cohorts',
	about: 'Groups of facilitators who take a course together.',
	accepts: [],
	columns,
	sample: null,
	keyOf,
	begin: () => nodeRows(columns, keyOf, 'Cohort'),
	statement: 'ingest-cohorts'
};
