import neo4j, { type Driver } from 'neo4j-driver';
import { read } from '#graph/driver.ts';
import { SeenKeys } from '../seen-keys.ts';
import { isOrderOpen } from '../values/dates.ts';
import { dateTime, integer, oneOf, text } from '../values/values.ts';
import { contacts } from './contacts.ts';
import { type Column, ERASED, type Importer, type Values } from './importer.ts';
import { findPersons, personRow } from './network-persons.ts';

const person = (about: string, aliases: string[]): Column => ({
	about,
	type: text(200),
	required: true,
	aliases
});

const columns: Record<string, Column> = {
	source: person(
		'Who turned to the other: key or id of a teacher, or any number or name of the network',
		'sender from person1 ego i'.split(' ')
	),
	target: person('To whom', 'receiver to person2 alter recipient j'.split(' ')),
	timestamp: {
		about: 'When; without it the time of the import counts',
		type: text(60),
		aliases: 'createdAt created at date time since'.split(' ')
	},
	setting: {
		about: 'analog (met in person) or digital; digital where absent',
		type: oneOf(['analog', 'digital'])
	},
	kind: {
		about: 'formal or informal; informal where absent',
		type: oneOf(['formal', 'informal']),
		aliases: ['form']
	},
	through: {
		about: 'What it came about through: school, community, meeting, introduction, material, import',
		type: oneOf(['school', 'community', 'meeting', 'introduction', 'material', 'import'])
	},
	contacts: {
		about: 'Number of contacts that the row stands for, 1 where absent',
		type: integer(1, 100_000),
		aliases: ['weight', 'count']
	},
	lastAt: { about: 'Most recent one of several contacts', type: dateTime },
	reciprocatedAt: {
		about: 'When the second person first turned to the first one, for a row that stands for several contacts',
		type: dateTime
	}
};

/** What a pseudonymous person of an imported network is shown as: no name, so nothing to hide. */
const DEFAULTS = {
	language: 'en',
	languages: ['en'],
	stages: [],
	subjects: [],
	availability: neo4j.int(0),
	invented: false,
	visibility: 'members',
	consents: ['maps', 'figures']
};

/** Ties between persons whom the graph knows. */
const KNOWN_PERSONS: Importer = {
	name: 'ties',
	about:
		'Who works with whom: one contact a row, between teachers of the graph or the numbered persons of a network.',
	accepts: ['csv', 'xlsx'],
	columns: Object.fromEntries(
		Object.entries(columns).map(([name, column]) => [
			name,
			name === 'source' || name === 'target' ? { ...column, refers: 'Teacher' } : column
		])
	),
	sample: 'ties-edges.csv',
	keyOf: ({ source, target }) => `${source as string} ${target as string}`,
	isRepeatable: true,
	// A course's dates may begin with weeks in which day and month could be either.
	needsMore: (rows) => isOrderOpen(rows.map(({ timestamp }) => String(timestamp ?? ''))),
	begin: (context) => contacts(context, (name) => ({ id: name, make: () => null })),
	statement: 'ingest-ties',
	parameters: { defaults: DEFAULTS },
	collection: 'people'
};

/** Ties of a network whose persons have only numbers: they are made, named by their number. */
const NETWORK: Importer = {
	...KNOWN_PERSONS,
	columns,
	async begin(context) {
		const persons = await findPersons(context);
		const met = new SeenKeys();
		return contacts(context, (name) => {
			const known = persons?.all.get(name);
			if (persons && !known) return { reason: `is nobody in ${persons.file}` };
			const made = personRow(context.source, name, known ?? null);
			if (context.isErased(made.id)) return { reason: ERASED };
			// Only with the first contact; a dry run takes each batch back, and the persons with it.
			return { id: made.id, make: () => (context.isDryRun || met.add(name) ? made : null) };
		});
	}
};

export const ties: Importer = {
	...NETWORK,
	variant: async ({ driver, firstRows }) => ((await isKnown(driver, firstRows)) ? KNOWN_PERSONS : NETWORK)
};

/** Does the graph know any of the first persons? Then all must be known, else a mistyped key would make a person. */
async function isKnown(driver: Driver, rows: Values[]): Promise<boolean> {
	const names = [...new Set(rows.flatMap(({ source, target }) => [source, target]).map(String))];
	const statement = `UNWIND $names AS name
		MATCH (teacher:Teacher) WHERE teacher.key = name OR teacher.id = name RETURN name LIMIT 1`;
	return (await read(driver, statement, { names: names.slice(0, 1_000) }, 30_000)).length > 0;
}
