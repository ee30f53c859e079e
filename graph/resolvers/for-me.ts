import { actorParameter, type GraphContext } from '../context.ts';
import { ApiError, ERROR_MESSAGES } from '../errors.ts';
import { readAnswered } from '../matching/answers.ts';
import { readIntroductions } from '../matching/introductions.ts';
import { STRATEGY } from '../matching/ranking.ts';
import { ask } from '../matching/statement.ts';
import { suggest } from '../matching/suggest.ts';
import { teacherOf } from '../matching/teacher.ts';

/** Resolver of `Query.forMe`. */
export async function forMe(_: unknown, __: unknown, context: GraphContext) {
	const actor = teacherOf(context);
	const { driver } = context.services;
	const [suggestions, introductions, answered, meetings] = await Promise.all([
		suggest(driver, actor),
		readIntroductions(driver, actor),
		readAnswered(driver, actor),
		ask(driver, 'suggest-meetings', { actor: actorParameter(actor) })
	]);
	if (!suggestions) throw new ApiError('FORBIDDEN', ERROR_MESSAGES.FORBIDDEN);
	const { cards, actor: me } = suggestions;
	return { cards, introductions, answered, meetings, skills: me.skills, strategy: STRATEGY };
}
