import type { GraphContext } from '../context.ts';
import { answerIntroduction as answer } from '../matching/introductions.ts';
import { teacherOf } from '../matching/teacher.ts';

type Arguments = { id: string; answer: string; silently?: boolean };

/** Resolver of `Mutation.answerIntroduction`. */
export function answerIntroduction(_: unknown, given: Arguments, context: GraphContext) {
	return answer(context.services.driver, teacherOf(context), given.id, given.answer, given.silently);
}
