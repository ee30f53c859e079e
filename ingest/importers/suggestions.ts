import { publicId } from '#graph/public-id.ts';
import { dateTime, oneOf, text } from '../values/values.ts';
import { reference } from '../values/references.ts';
import type { Column, Importer, Values } from './importer.ts';
import { nodeRows } from './node-rows.ts';

const columns: Record<string, Column> = {
	madeTo: {
		about: 'To whom it was made: key of a teacher',
		type: reference,
		required: true,
		refers: 'Teacher'
	},
	suggestedTeacher: { about: 'The colleague suggested', type: reference, refers: 'Teacher' },
	suggestedMaterial: { about: 'Or the material suggested', type: reference, refers: 'Material' },
	state: {
		about: 'What was answered',
		type: oneOf(['open', 'accepted', 'later', 'notRelevant']),
		required: true
	},
	strategy: { about: 'Matching strategy and its version', type: text(100), required: true },
	createdAt: { about: 'When it was made', type: dateTime, required: true },
	answeredAt: { about: 'When it was answered', type: dateTime }
};

const suggestedBy = ({ suggestedTeacher, suggestedMaterial }: Values) =>
	suggestedTeacher ? `teacher:${suggestedTeacher as string}` : `material:${suggestedMaterial as string}`;
const keyOf = (record: Values) => `${record.madeTo as string}>${suggestedBy(record)}`;

export const suggestions: Importer = {
	name: 'suggestions',
	about: 'What was suggested to whom, and the answer.',
	accepts: [],
	columns,
	sample: null,
	keyOf,
	begin() {
		const toRow = nodeRows(columns, keyOf);
		return (record) => {
			if (!record.suggestedTeacher === !record.suggestedMaterial) {
				return {
					column: 'suggestedTeacher',
					reason: 'has to stand alone: a suggestion is a teacher or a material'
				};
			}
			const row = toRow(record);
			row.set.kind = record.suggestedTeacher ? 'teacher' : 'material';
			return { ...row, id: publicId('Suggestion', keyOf(record)) };
		};
	},
	statement: 'ingest-suggestions'
};
