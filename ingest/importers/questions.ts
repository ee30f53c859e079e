import { dateTime, oneOf, text } from '../values/values.ts';
import { stages, subject } from '../values/education.ts';
import { reference, references } from '../values/references.ts';
import type { Column, Importer, Values } from './importer.ts';
import { nodeRows } from './node-rows.ts';
import { VISIBILITIES } from './visibility.ts';

const columns: Record<string, Column> = {
	key: { about: 'Key of the question', type: text(200), required: true },
	title: { about: 'The question', type: text(500), required: true },
	body: { about: 'What was tried and what is wanted', type: text(10_000) },
	language: { about: 'Language', type: oneOf(['en', 'sv', 'de', 'pt']), required: true },
	subject: { about: 'Key of the subject', type: subject },
	stages: { about: 'Stages it is about', type: stages },
	skills: { about: 'Skills it is about', type: references, refers: 'Skill' },
	askedBy: { about: 'Who asked: key of a teacher', type: reference, refers: 'Teacher' },
	communities: { about: 'Communities it was asked in', type: references, refers: 'Community' },
	materials: { about: 'Materials that answer it', type: references, refers: 'Material' },
	visibility: { about: 'Who may see it; members where absent', type: oneOf(VISIBILITIES) },
	createdAt: { about: 'When it was asked', type: dateTime }
};

const keyOf = (record: Values) => String(record.key);

export const questions: Importer = {
	name: 'questions',
	about: 'Everyday questions.',
	accepts: [],
	columns,
	sample: null,
	label: 'Question',
	keyOf,
	begin: () => nodeRows(columns, keyOf, 'Question'),
	statement: 'ingest-questions',
	defaults: { stages: [], visibility: 'members' },
	collection: 'questions'
};
