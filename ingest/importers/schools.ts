import { flag, text } from '../values/values.ts';
import { reference } from '../values/references.ts';
import type { Column, Importer, Values } from './importer.ts';
import { nodeRows } from './node-rows.ts';

const columns: Record<string, Column> = {
	key: {
		about: 'Key of the school in your system, unique for ever',
		type: text(200),
		required: true,
		aliases: ['id', 'school_id', 'number']
	},
	name: { about: 'Name', type: text(300), required: true, aliases: ['school', 'school_name'] },
	region: {
		about: 'NUTS code of the region, the finest known',
		type: reference,
		required: true,
		aliases: ['nuts', 'nuts3'],
		refers: 'Region'
	},
	invented: { about: 'Yes for a school that does not exist', type: flag }
};

const keyOf = (record: Values) => String(record.key);

export const schools: Importer = {
	name: 'schools',
	about: 'Schools and the regions they lie in.',
	accepts: ['csv', 'xlsx'],
	columns,
	sample: 'schools.csv',
	label: 'School',
	keyOf,
	begin: () => nodeRows(columns, keyOf, 'School'),
	statement: 'ingest-schools',
	defaults: { invented: false }
};
