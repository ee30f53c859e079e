import { dateTime, flag, oneOf, text } from '../values/values.ts';
import { language } from '../values/education.ts';
import { references } from '../values/references.ts';
import type { Column, Importer, Values } from './importer.ts';
import { nodeRows } from './node-rows.ts';
import { VISIBILITIES } from './visibility.ts';

const columns: Record<string, Column> = {
	key: {
		about: 'Key of the community in your system, unique for ever',
		type: text(200),
		required: true,
		aliases: ['id']
	},
	name: { about: 'Name', type: text(300), required: true, aliases: ['community', 'title'] },
	purpose: { about: 'Purpose in one sentence', type: text(500) },
	about: { about: 'Who it is and how it works', type: text(5_000), aliases: ['description'] },
	language: { about: 'Language of the texts; en where absent', type: language },
	kind: {
		about: 'regional, thematic or crossBorder; regional where absent',
		type: oneOf(['regional', 'thematic', 'crossBorder'])
	},
	regions: {
		about: 'NUTS codes of the regions it is based in, with | between',
		type: references,
		aliases: ['region', 'nuts'],
		refers: 'Region'
	},
	skills: {
		about: 'Skills it works on: codes, URIs or labels, with | between',
		type: references,
		aliases: ['focus', 'topics'],
		refers: 'Skill'
	},
	visibility: {
		about: 'public, members, communities or private; members where absent',
		type: oneOf(VISIBILITIES)
	},
	createdAt: { about: 'When it was founded', type: dateTime, aliases: ['founded'] },
	invented: { about: 'Yes for a community of a demonstration', type: flag }
};

const keyOf = (record: Values) => String(record.key);

export const communities: Importer = {
	name: 'communities',
	about: 'Learning communities, where they are based and what they work on.',
	accepts: ['csv', 'xlsx'],
	columns,
	sample: 'communities.csv',
	label: 'Community',
	keyOf,
	begin: () => nodeRows(columns, keyOf, 'Community'),
	statement: 'ingest-communities',
	defaults: { language: 'en', kind: 'regional', visibility: 'members', invented: false },
	collection: 'communities'
};
