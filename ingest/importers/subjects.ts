import { text, uri } from '../values/values.ts';
import type { Column, Importer, Values } from './importer.ts';
import { nodeRows } from './node-rows.ts';
import { inFourLanguages } from './four-languages.ts';

const columns: Record<string, Column> = {
	key: { about: 'Key, such as mathematics', type: text(100), required: true },
	uri: { about: 'Matching concept of the KIM school subjects', type: uri },
	...inFourLanguages('label', 'Label', { type: text(200), required: true })
};

const keyOf = (record: Values) => String(record.key);

export const subjects: Importer = {
	name: 'subjects',
	about: 'School subjects.',
	accepts: [],
	columns,
	sample: null,
	keyOf,
	begin: () => nodeRows(columns, keyOf),
	statement: 'ingest-subjects'
};
