import { cypher } from '../cypher.ts';
import { ApiError } from '../errors.ts';
import { type Command, isTeacher } from './command.ts';
import { removeQuestionGiven } from './given/question.ts';

/**
 * The actor takes a question of her own away, as long as no colleague has replied: what others wrote is not hers to
 * delete. False when there is no such question of hers, so that a second press changes nothing.
 */
export const removeQuestion: Command<typeof removeQuestionGiven, boolean> = {
	id: 'removeQuestion',
	given: removeQuestionGiven,
	isAllowed: isTeacher,
	async run(tx, actor, { id }) {
		const { records } = await tx.run(cypher('question-remove'), { actor: { id: actor.id }, id });
		if (!records.length) return { result: false };
		if (records[0]!.get('isAnswered'))
			throw new ApiError('CONFLICT', 'Colleagues have replied: the question stays, and you can change it.');
		const event = {
			action: 'question.remove',
			actor: actor.id,
			subject: actor.id,
			details: { question: id }
		};
		return { result: true, marks: [{ collection: 'questions', id }], events: [event] };
	}
};
