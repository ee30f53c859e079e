import type { Driver } from 'neo4j-driver';
import type { Logger } from 'pino';
import { type Actor, actorParameter } from '../../context.ts';
import { cypher } from '../../cypher.ts';
import { write } from '../../driver.ts';
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

/** Takes away a list that does not hold, so that it is made anew soon and not at night only. Nobody waits for it. */
export function dropPrepared(driver: Driver, log: Logger, { id }: Actor): void {
	write(driver, (tx) => tx.run(cypher('prepared-drop'), { teacher: id })).catch((error: Error) =>
		log.warn({ cause: error.name }, 'a list of suggestions that does not hold stays')
	);
}
