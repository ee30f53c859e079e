import type { GraphContext } from '../context.ts';
import { suggestOne } from '../matching/suggest.ts';
import { teacherOf } from '../matching/teacher.ts';

/** Resolver of `Query.suggestionOf`. */
export function suggestionOf(_: unknown, { id }: { id: string }, context: GraphContext) {
	return suggestOne(context.services.driver, teacherOf(context), id);
}
