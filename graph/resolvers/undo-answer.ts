import type { GraphContext } from '../context.ts';
import { undoAnswer as undo } from '../matching/answers.ts';
import { teacherOf } from '../matching/teacher.ts';

/** Resolver of `Mutation.undoAnswer`. */
export function undoAnswer(_: unknown, { node }: { node: string }, context: GraphContext) {
	return undo(context.services.driver, teacherOf(context), node);
}
