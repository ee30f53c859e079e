import type { GraphContext } from '../context.ts';
import { requestIntroduction as request } from '../matching/introductions.ts';
import { teacherOf } from '../matching/teacher.ts';

type Arguments = { to: string; message?: string | null };

/** Resolver of `Mutation.requestIntroduction`. */
export function requestIntroduction(_: unknown, { to, message }: Arguments, context: GraphContext) {
	return request(context.services.driver, teacherOf(context), to, message ?? null);
}
