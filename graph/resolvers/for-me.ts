import { actorParameter, type GraphContext } from '../context.ts';
import type { Row } from '../driver.ts';
import { ApiError, ERROR_MESSAGES } from '../errors.ts';
import { assign } from '../experiments/assign.ts';
import { runningExperiment } from '../experiments/store.ts';
import { readAnswered } from '../matching/answers.ts';
import { readHidden } from '../matching/hidden.ts';
import { readIntroductions } from '../matching/introductions.ts';
import { dropPrepared, readPrepared } from '../matching/prepared/read-prepared.ts';
import { noteShown } from '../matching/shown.ts';
import { ask } from '../matching/statement.ts';
import { suggest } from '../matching/suggest.ts';
import { teacherOf } from '../matching/teacher.ts';
import { onlyVisible } from '../matching/visible.ts';
import { readWouldBring } from '../matching/would-bring.ts';

/** Most meetings shown. */
const MEETINGS = 3;

/** Resolver of `Query.forMe`. */
export async function forMe(_: unknown, { reach }: { reach?: number | null }, context: GraphContext) {
	const actor = teacherOf(context);
	const { driver, search, log } = context.services;
	const running = await runningExperiment(driver);
	const { experiment, strategies } = assign(actor.id, running);
	const worked = () => suggest(driver, actor, { search, strategies, reach: reach ?? null });
	const suggested = async () => {
		if (!isUsual(reach)) return worked();
		const prepared = await readPrepared(driver, actor, running);
		if (!prepared) dropPrepared(driver, log, actor);
		return prepared ?? worked();
	};
	const [suggestions, introductions, answered, meetings] = await Promise.all([
		suggested(),
		readIntroductions(driver, actor),
		readAnswered(driver, actor),
		ask<Row & { node: string }>(driver, 'suggest-meetings', { actor: actorParameter(actor) })
	]);
	if (!suggestions) throw new ApiError('FORBIDDEN', ERROR_MESSAGES.FORBIDDEN);
	const { cards, actor: me } = suggestions;
	noteShown(driver, log, actor, cards, experiment);
	const visible = await onlyVisible(
		driver,
		actor,
		meetings.map(({ node }) => node)
	);
	const next = meetings.filter(({ node }) => visible.has(node)).slice(0, MEETINGS);
	const [hidden, wouldBring] = await Promise.all([
		readHidden(driver, actor, me.hidden),
		readWouldBring(driver, actor, cards.length)
	]);
	const { skills, reach: kept } = me;
	return {
		cards,
		introductions,
		answered,
		meetings: next,
		skills,
		reach: kept,
		hidden,
		wouldBring,
		strategy: strategies[0].id
	};
}

/** Another place of the slider is always worked out anew. */
const isUsual = (reach: number | null | undefined): boolean => reach === null || reach === undefined;
