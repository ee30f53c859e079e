import { list, oneOf, text } from '../values/values.ts';
import { reference } from '../values/references.ts';
import type { Column, Importer, Values } from './importer.ts';
import { nodeRows } from './node-rows.ts';
import { LANGUAGES } from './four-languages.ts';

const markdown = (about: string): Column => ({
	about: `${about}, Markdown`,
	type: text(50_000),
	required: true
});

const columns: Record<string, Column> = {
	key: { about: 'Module and language, such as weaving-3-sv', type: text(100), required: true },
	module: { about: 'Key of the module', type: reference, required: true, refers: 'Module' },
	language: { about: 'Language', type: oneOf(LANGUAGES), required: true },
	title: { about: 'Title', type: text(300), required: true },
	aim: { about: 'Aim', type: text(2_000), required: true },
	outcomes: { about: 'What one can do afterwards', type: list(text(1_000)), required: true },
	plan: markdown('The steps with their minutes'),
	practicum: markdown('Task in the real network'),
	materials: markdown('What has to be at hand'),
	evidence: markdown('What counts as evidence'),
	frameworks: markdown('Frameworks and research'),
	brief: markdown('What to do with twenty minutes only')
};

const keyOf = (record: Values) => String(record.key);

export const moduleTexts: Importer = {
	name: 'module-texts',
	about: 'Modules in one language.',
	accepts: [],
	columns,
	sample: null,
	keyOf,
	begin: () => nodeRows(columns, keyOf),
	statement: 'ingest-module-texts'
};
