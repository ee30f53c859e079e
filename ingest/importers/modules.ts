import { integer, text } from '../values/values.ts';
import { reference, references } from '../values/references.ts';
import type { Column, Importer, Values } from './importer.ts';
import { nodeRows } from './node-rows.ts';

const hours = (about: string): Column => ({ about, type: integer(0, 1_000), required: true });

const columns: Record<string, Column> = {
	key: { about: 'Course and number, such as weaving-3', type: text(100), required: true },
	course: { about: 'Key of the course', type: reference, required: true, refers: 'Course' },
	number: { about: 'Place in the course, from 1', type: integer(1, 1_000), required: true },
	hours: hours('Hours in all'),
	hoursBefore: hours('Hours before the course week'),
	hoursWeek: hours('Hours in the course week'),
	hoursAfter: hours('Hours after the course week'),
	place: { about: 'Where the practicum is done, such as /gaps#edge', type: text(300), required: true },
	pieces: { about: 'Keys of the materials it works with', type: references, refers: 'Material' }
};

const keyOf = (record: Values) => String(record.key);

export const modules: Importer = {
	name: 'modules',
	about: 'Modules of courses.',
	accepts: [],
	columns,
	sample: null,
	label: 'Module',
	keyOf,
	begin: () => nodeRows(columns, keyOf),
	statement: 'ingest-modules'
};
