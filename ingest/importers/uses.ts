import { day, oneOf, text } from '../values/values.ts';
import { reference } from '../values/references.ts';
import type { Column, Importer, Values } from './importer.ts';
import { nodeRows } from './node-rows.ts';
import { LANGUAGES } from './four-languages.ts';

const columns: Record<string, Column> = {
	teacher: { about: 'Key of the teacher', type: reference, required: true, refers: 'Teacher' },
	material: { about: 'Key of the material', type: reference, required: true, refers: 'Material' },
	on: { about: 'When it was used', type: day, required: true, isApart: true },
	worked: { about: 'What worked', type: text(5_000) },
	changed: { about: 'What was changed', type: text(5_000) },
	language: { about: 'Language of the notes', type: oneOf(LANGUAGES) }
};

const keyOf = ({ teacher, material, on }: Values) =>
	`${teacher as string} ${material as string} ${String(on)}`;

export const uses: Importer = {
	name: 'uses',
	about: 'What teachers noted after using a material in class.',
	accepts: [],
	columns,
	sample: null,
	keyOf,
	begin: () => nodeRows(columns, keyOf),
	statement: 'ingest-uses',
	collection: 'materials'
};
