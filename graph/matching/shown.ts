import type { Driver } from 'neo4j-driver';
import type { Logger } from 'pino';
import { type Actor, actorParameter } from '../context.ts';
import { cypher } from '../cypher.ts';
import { write } from '../driver.ts';
import { suggestionId } from './keep-answer.ts';
import type { ChosenCard } from './suggest.ts';

/** What was noted today by this process, so that a page looked at twice writes once. */
const noted = new WeakMap<Driver, { day: string; keys: Set<string> }>();

/** Notes under way. */
const underWay = new Set<Promise<unknown>>();

/**
 * Notes that these suggestions were shown to the actor: what is shown to many is shown to no more (see statement.ts),
 * and experiments count from here. Nobody waits for it; what could not be noted is noted the next time.
 *
 * @param experiment  of which the colleagues are part, if any
 */
export function noteShown(
	driver: Driver,
	log: Logger,
	actor: Actor,
	cards: ChosenCard[],
	experiment: string | null
): void {
	const { keys } = notedToday(driver);
	const rows = cards
		.map(({ id, kind, crossBorder, reasons, strategy }) => ({
			...{ id, kind, crossBorder, strategy },
			key: suggestionId(actor, { id, kind }),
			codes: [...new Set(reasons.map(({ code }) => code))],
			experiment: kind === 'teacher' ? experiment : null
		}))
		.map((row) => ({ ...row, name: `${row.key} ${row.strategy} ${row.experiment}` }))
		.filter(({ name }) => !keys.has(name));
	if (!rows.length) return;
	const names = rows.map(({ name }) => name);
	names.forEach((name) => keys.add(name));
	const work = write(driver, (tx) =>
		tx.run(cypher('suggestions-shown'), { actor: actorParameter(actor), rows })
	).catch((error: Error) => {
		names.forEach((name) => keys.delete(name));
		log.warn({ cause: error.name }, 'suggestions shown were not noted');
	});
	underWay.add(work);
	void work.finally(() => underWay.delete(work));
}

/** Ends when all that was shown so far is noted. */
export const allNoted = (): Promise<unknown> => Promise.all(underWay);

function notedToday(driver: Driver): { day: string; keys: Set<string> } {
	const day = new Date().toISOString().slice(0, 10);
	const known = noted.get(driver);
	if (known?.day === day) return known;
	const today = { day, keys: new Set<string>() };
	noted.set(driver, today);
	return today;
}
