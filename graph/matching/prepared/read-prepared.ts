import type { Driver } from 'neo4j-driver';
import { type Actor, actorParameter } from '../../context.ts';
import type { Experiment } from '../../experiments/experiment.ts';
import { LATER_DAYS, TERM_DAYS } from '../periods.ts';
import { ask } from '../statement.ts';
import type { Suggested } from '../suggest.ts';
import { HOURS, keyOf, MARGIN, readBack } from './list.ts';

/**
 * What was prepared for the actor, by one statement; null where there is nothing, or not all of it holds any more. Then
 * her suggestions are worked out now.
 */
export async function readPrepared(
	driver: Driver,
	actor: Actor,
	experiment: Pick<Experiment, 'id'> | null
): Promise<Suggested | null> {
	const [row] = await ask<{ page: string }>(driver, 'prepared-read', {
		actor: actorParameter(actor),
		key: keyOf(experiment),
		hours: HOURS,
		margin: MARGIN,
		laterDays: LATER_DAYS,
		termDays: TERM_DAYS
	});
	return row ? readBack(row.page) : null;
}
