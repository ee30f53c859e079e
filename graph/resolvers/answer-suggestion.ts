import type { GraphContext } from '../context.ts';
import { type Answer, answerSuggestion as answer } from '../matching/answers.ts';
import { teacherOf } from '../matching/teacher.ts';

/** Resolver of `Mutation.answerSuggestion`. */
export function answerSuggestion(_: unknown, given: Answer, context: GraphContext) {
	return answer(context.services.driver, teacherOf(context), given);
}
