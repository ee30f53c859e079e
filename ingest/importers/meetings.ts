import { dateTime, oneOf, text } from '../values/values.ts';
import { references } from '../values/references.ts';
import type { Column, Importer, Values } from './importer.ts';
import { nodeRows } from './node-rows.ts';
import { VISIBILITIES } from './visibility.ts';

const columns: Record<string, Column> = {
	key: { about: 'Key of the meeting', type: text(200), required: true },
	title: { about: 'Title', type: text(300), required: true },
	language: { about: 'Language of the texts', type: oneOf(['en', 'sv', 'de', 'pt']), required: true },
	setting: { about: 'analog or digital', type: oneOf(['analog', 'digital']), required: true },
	place: { about: 'Town', type: text(200) },
	notes: { about: 'What came out of it', type: text(10_000) },
	visibility: { about: 'Who may see it; communities where absent', type: oneOf(VISIBILITIES) },
	startsAt: { about: 'Start', type: dateTime, required: true },
	endsAt: { about: 'End', type: dateTime },
	hosts: { about: 'Communities that host it', type: references, refers: 'Community' },
	attendees: { about: 'Teachers who took part', type: references, refers: 'Teacher' }
};

const keyOf = (record: Values) => String(record.key);

export const meetings: Importer = {
	name: 'meetings',
	about: 'Meetings of communities and who took part.',
	accepts: [],
	columns,
	sample: null,
	label: 'Meeting',
	keyOf,
	begin: () => nodeRows(columns, keyOf, 'Meeting'),
	statement: 'ingest-meetings',
	defaults: { visibility: 'communities' }
};
