import { type Command, isTeacher } from './command.ts';
import { changeQuestionGiven } from './given/question.ts';
import { writeQuestion } from './question-store.ts';

/** The actor asks a question of her own in another way. Replies stay with it. */
export const changeQuestion: Command<typeof changeQuestionGiven, boolean> = {
	id: 'changeQuestion',
	given: changeQuestionGiven,
	isAllowed: isTeacher,
	run: (tx, actor, { id, question }) => writeQuestion(tx, actor, id, question, 'question.change')
};
