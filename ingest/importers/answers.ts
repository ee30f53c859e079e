import { dateTime, oneOf, text } from '../values/values.ts';
import { reference } from '../values/references.ts';
import type { Column, Importer, Values } from './importer.ts';
import { nodeRows } from './node-rows.ts';

const columns: Record<string, Column> = {
	key: { about: 'Key of the answer', type: text(200), required: true },
	question: { about: 'Key of the question', type: reference, required: true, refers: 'Question' },
	author: { about: 'Who wrote it: key of a teacher', type: reference, required: true, refers: 'Teacher' },
	body: { about: 'The reply', type: text(10_000), required: true },
	language: { about: 'Language', type: oneOf(['en', 'sv', 'de', 'pt']), required: true },
	createdAt: { about: 'When it was written', type: dateTime }
};

const keyOf = (record: Values) => String(record.key);

export const answers: Importer = {
	name: 'answers',
	about: 'Replies to everyday questions.',
	accepts: [],
	columns,
	sample: null,
	keyOf,
	begin: () => nodeRows(columns, keyOf, 'Answer'),
	statement: 'ingest-answers',
	collection: 'questions',
	markedId: ({ question }) => question as string
};
