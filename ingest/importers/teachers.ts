import neo4j from 'neo4j-driver';
import * as v from 'valibot';
import { PURPOSES } from '#graph/rights.ts';
import { dateTime, flag, integer, list, oneOf, text } from '../values/values.ts';
import { language, stages, subjects } from '../values/education.ts';
import { reference, references, skillReferences } from '../values/references.ts';
import type { Column, Importer, Values } from './importer.ts';
import { nodeRows } from './node-rows.ts';
import { VISIBILITIES } from './visibility.ts';

/** What the person agreed to; `none` says that it was nothing, for an empty cell says nothing. */
const purposes = v.pipe(
	list(oneOf([...PURPOSES, 'none'])),
	v.transform((given) => given.filter((one) => one !== 'none'))
);

const columns: Record<string, Column> = {
	key: {
		about: 'Key of the person in your system, unique for ever; no name or address',
		type: text(200),
		required: true,
		aliases: ['id', 'teacher_id', 'number']
	},
	name: {
		about: 'Name as the person wishes to be addressed',
		type: text(200),
		required: true,
		aliases: ['full_name', 'teacher']
	},
	headline: { about: 'One line: what and whom the person teaches', type: text(200) },
	about: { about: 'A few sentences in the person’s own words', type: text(2_000), aliases: ['description'] },
	language: { about: 'Language of the texts; en where absent', type: oneOf(['en', 'sv', 'de', 'pt']) },
	languages: { about: 'Languages the person works in, with | between', type: list(language) },
	stages: { about: 'Stages taught, with | between: S0 S1 S2 S3 S4 V A', type: stages, aliases: ['stage'] },
	subjects: { about: 'Subjects taught, with | between', type: subjects, aliases: ['subject'] },
	offers: {
		about:
			'Skills offered: codes, URIs or labels in any of the four languages, with | between; level 1 to 3 after a colon',
		type: skillReferences,
		refers: 'Skill'
	},
	seeks: {
		about: 'Skills looked for, likewise; urgency 1 to 3 after a colon',
		type: skillReferences,
		aliases: ['needs'],
		refers: 'Skill'
	},
	school: { about: 'Key of the school', type: reference, aliases: ['school_id'], refers: 'School' },
	region: {
		about: 'NUTS code of the region, the finest known',
		type: reference,
		aliases: ['nuts', 'nuts3'],
		refers: 'Region'
	},
	communities: {
		about: 'Keys of the communities the person belongs to, with | between',
		type: references,
		aliases: ['community'],
		refers: 'Community'
	},
	availability: {
		about: 'How many new contacts there is room for, 0 to 9; 1 where absent',
		type: integer(0, 9)
	},
	visibility: {
		about: 'public, members, communities or private; private where absent',
		type: oneOf(VISIBILITIES)
	},
	consents: {
		about:
			'What a new person agreed to, with | between: suggest, maps, figures, research, or none; the first three where absent. You answer for it',
		type: purposes,
		isApart: true
	},
	createdAt: { about: 'When the profile was made', type: dateTime },
	invented: { about: 'Yes for a person who does not exist', type: flag },
	demo: { about: 'Yes for a person whom visitors of a demonstration may sign in as', type: flag },
	roles: {
		about: 'Roles beside teacher, with | between: facilitator, policymaker, administrator',
		type: list(oneOf(['teacher', 'facilitator', 'policymaker', 'administrator']))
	}
};

const keyOf = (record: Values) => String(record.key);

export const teachers: Importer = {
	name: 'teachers',
	about: 'Teachers with what they offer and look for. Their profiles are private until they open them.',
	accepts: ['csv', 'xlsx'],
	columns,
	sample: 'teachers.csv',
	label: 'Teacher',
	keyOf,
	begin: () => nodeRows(columns, keyOf, 'Teacher'),
	statement: 'ingest-teachers',
	defaults: {
		language: 'en',
		languages: [],
		stages: [],
		subjects: [],
		availability: neo4j.int(1),
		invented: false,
		visibility: 'private'
	},
	collection: 'people'
};
