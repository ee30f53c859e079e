import { day, oneOf, text } from '../values/values.ts';
import type { Column, Importer, Values } from './importer.ts';
import { nodeRows } from './node-rows.ts';

const columns: Record<string, Column> = {
	key: { about: 'Edition and language, such as 2026-11-23-sv', type: text(100), required: true },
	language: { about: 'Language', type: oneOf(['en', 'sv', 'de', 'pt']), required: true },
	edition: { about: 'Day of the edition', type: day, required: true },
	title: { about: 'Title', type: text(500), required: true },
	body: { about: 'The whole text, Markdown', type: text(500_000), required: true }
};

const keyOf = (record: Values) => String(record.key);

export const policyDocuments: Importer = {
	name: 'policy-documents',
	about: 'The policy document in a language and edition.',
	accepts: [],
	columns,
	sample: null,
	label: 'PolicyDocument',
	keyOf,
	begin: () => nodeRows(columns, keyOf),
	statement: 'ingest-policy-documents'
};
