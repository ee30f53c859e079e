import { actorParameter, type GraphContext } from '../context.ts';
import type { Row } from '../driver.ts';
import { ApiError, ERROR_MESSAGES } from '../errors.ts';
import { readAnswered } from '../matching/answers.ts';
import { readIntroductions } from '../matching/introductions.ts';
import { STRATEGY } from '../matching/ranking.ts';
import { ask } from '../matching/statement.ts';
import { suggest } from '../matching/suggest.ts';
import { teacherOf } from '../matching/teacher.ts';
import { onlyVisible } from '../matching/visible.ts';

/** Most meetings shown. */
const MEETINGS = 3;

/** Resolver of `Query.forMe`. */
export async function forMe(_: unknown, __: unknown, context: GraphContext) {
	const actor = teacherOf(context);
	const { driver } = context.services;
	const [suggestions, introductions, answered, meetings] = await Promise.all([
		suggest(driver, actor),
		readIntroductions(driver, actor),
		readAnswered(driver, actor),
		ask<Row & { node: string }>(driver, 'suggest-meetings', { actor: actorParameter(actor) })
	]);
	if (!suggestions) throw new ApiError('FORBIDDEN', ERROR_MESSAGES.FORBIDDEN);
	const { cards, actor: me } = suggestions;
	const visible = await onlyVisible(
		driver,
		actor,
		meetings.map(({ node }) => node)
	);
	const next = meetings.filter(({ node }) => visible.has(node)).slice(0, MEETINGS);
	return { cards, introductions, answered, meetings: next, skills: me.skills, strategy: STRATEGY };
}
