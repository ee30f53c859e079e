import { day, integer, oneOf, text } from '../values/values.ts';
import type { Column, Importer, Values } from './importer.ts';
import { nodeRows } from './node-rows.ts';
import { inFourLanguages } from './four-languages.ts';

const columns: Record<string, Column> = {
	id: {
		about: 'Country, code and first day, such as SE-S2-1994',
		type: text(60),
		required: true,
		isApart: true
	},
	code: {
		about: 'Code shared by all countries',
		type: oneOf(['S0', 'S1', 'S2', 'S3', 'S4', 'V', 'A']),
		required: true
	},
	country: { about: 'ISO 3166 code of the country', type: text(2), required: true },
	ageFrom: { about: 'Youngest typical age', type: integer(0, 120) },
	ageTo: { about: 'Oldest typical age', type: integer(0, 120) },
	validFrom: { about: 'First day it exists', type: day },
	validTo: { about: 'Last day it exists', type: day },
	...inFourLanguages('label', 'What it is called', { type: text(300), required: true })
};

const keyOf = (record: Values) => String(record.id);

export const stages: Importer = {
	name: 'stages',
	about: 'Stages of schooling by country.',
	accepts: [],
	columns,
	sample: null,
	keyOf,
	begin: () => nodeRows(columns, keyOf),
	statement: 'ingest-stages'
};
