import { dateTime, flag } from '../values/values.ts';
import { reference } from '../values/references.ts';
import type { Column, Importer, Values } from './importer.ts';
import { nodeRows } from './node-rows.ts';

const columns: Record<string, Column> = {
	teacher: { about: 'Key of the teacher', type: reference, required: true, refers: 'Teacher' },
	community: { about: 'Key of the community', type: reference, required: true, refers: 'Community' },
	since: { about: 'Since when', type: dateTime },
	facilitates: { about: 'Does the person facilitate it?', type: flag, isApart: true }
};

const keyOf = ({ teacher, community }: Values) => `${teacher as string} ${community as string}`;

export const memberships: Importer = {
	name: 'memberships',
	about: 'Who belongs to which community, and who facilitates it.',
	accepts: [],
	columns,
	sample: null,
	keyOf,
	begin: () => nodeRows(columns, keyOf),
	statement: 'ingest-memberships',
	collection: 'people'
};
