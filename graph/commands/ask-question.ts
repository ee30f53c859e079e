import { cypher } from '../cypher.ts';
import { publicId } from '../public-id.ts';
import { type Command, isTeacher } from './command.ts';
import { askQuestionGiven } from './given/question.ts';
import { writeQuestion } from './question-store.ts';

/** The actor asks an everyday question. The same form sent twice makes one. Gives back its identifier. */
export const askQuestion: Command<typeof askQuestionGiven, string> = {
	id: 'askQuestion',
	given: askQuestionGiven,
	isAllowed: isTeacher,
	async run(tx, actor, { draft, question }) {
		const id = publicId('Question', `${actor.id}>${draft}`);
		const { records } = await tx.run(cypher('question-ask'), { actor: { id: actor.id }, id });
		if (records[0]?.get('isNew') !== true) return { result: id };
		return { ...(await writeQuestion(tx, actor, id, question, 'question.ask')), result: id };
	}
};
