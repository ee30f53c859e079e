import { integer, text } from '../values/values.ts';
import { reference } from '../values/references.ts';
import type { Column, Importer, Values } from './importer.ts';
import { nodeRows } from './node-rows.ts';

const columns: Record<string, Column> = {
	key: { about: 'Document and number', type: text(100), required: true },
	document: { about: 'Key of the document', type: reference, required: true, refers: 'PolicyDocument' },
	number: { about: 'Number, from 1', type: integer(1, 1_000), required: true },
	title: { about: 'Short title', type: text(500), required: true },
	body: { about: 'The text, Markdown', type: text(50_000), required: true },
	indicator: { about: 'Identifier of its indicator', type: text(100), required: true }
};

const keyOf = (record: Values) => String(record.key);

export const recommendations: Importer = {
	name: 'recommendations',
	about: 'Recommendations of the policy document.',
	accepts: [],
	columns,
	sample: null,
	keyOf,
	begin: () => nodeRows(columns, keyOf),
	statement: 'ingest-recommendations'
};
