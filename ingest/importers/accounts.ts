import { flag, list, oneOf, text } from '../values/values.ts';
import type { Column, Importer, Values } from './importer.ts';
import { nodeRows } from './node-rows.ts';
import { LANGUAGES } from './four-languages.ts';

const columns: Record<string, Column> = {
	key: { about: 'Key of the account', type: text(200), required: true },
	name: { about: 'Name', type: text(200), required: true },
	roles: {
		about: 'Roles, with | between: policymaker, administrator',
		type: list(oneOf(['policymaker', 'administrator'])),
		required: true
	},
	locale: { about: 'Language of the interface', type: oneOf(LANGUAGES) },
	demo: { about: 'Yes for an account that visitors of a demonstration may use', type: flag }
};

const keyOf = (record: Values) => String(record.key);

export const accounts: Importer = {
	name: 'accounts',
	about: 'Accounts of invented persons who are no teachers.',
	accepts: [],
	columns,
	sample: null,
	keyOf,
	begin: () => nodeRows(columns, keyOf, 'Account'),
	statement: 'ingest-accounts'
};
