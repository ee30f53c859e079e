import { publicId } from '#graph/public-id.ts';
import { dateTime, oneOf, text } from '../values/values.ts';
import { reference } from '../values/references.ts';
import type { Column, Importer, Values } from './importer.ts';
import { nodeRows } from './node-rows.ts';

const columns: Record<string, Column> = {
	from: { about: 'Who said hello: key of a teacher', type: reference, required: true, refers: 'Teacher' },
	to: { about: 'To whom', type: reference, required: true, refers: 'Teacher' },
	state: {
		about: 'Where it stands',
		type: oneOf(['proposed', 'accepted', 'later', 'declined']),
		required: true
	},
	message: { about: 'A personal word', type: text(2_000) },
	createdAt: { about: 'When it was proposed', type: dateTime, required: true },
	answeredAt: { about: 'When it was answered', type: dateTime }
};

const pairOf = ({ from, to }: Values) => [from as string, to as string].sort().join('+');

export const introductions: Importer = {
	name: 'introductions',
	about: 'Two colleagues made acquainted, and what came of it.',
	accepts: [],
	columns,
	sample: null,
	keyOf: pairOf,
	begin() {
		const toRow = nodeRows(columns, pairOf);
		// The identifier is that of the pair, so that the two meet the same introduction when they say hello again.
		return (record) => ({ ...toRow(record), id: publicId('Introduction', pairOf(record)) });
	},
	statement: 'ingest-introductions'
};
