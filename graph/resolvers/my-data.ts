import type { GraphContext } from '../context.ts';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';
import { ApiError, ERROR_MESSAGES } from '../errors.ts';
import { findStatement } from '../own-data/export.ts';
import { BONDS } from '../own-data/bonds.ts';
import { HOLDINGS } from '../own-data/holdings.ts';
import { actorIdOf, readPerson } from '../own-data/person.ts';

/** Counts each holding; all of them in one statement. */
const COUNTS = HOLDINGS.map(
	(holding) => `${findStatement(holding)} RETURN '${holding.section}' AS section, count(DISTINCT n) AS count`
).join('\nUNION ALL\n');

/** Resolver of `Query.myData`. */
export async function myData(
	_: unknown,
	__: unknown,
	{ actor, services: { driver, coolingDays } }: GraphContext
) {
	if (!actor) throw new ApiError('FORBIDDEN', ERROR_MESSAGES.FORBIDDEN);
	const person = await readPerson(driver, actor);
	const [counts, [state]] = await Promise.all([
		read<{ section: string; count: number }>(driver, COUNTS, person),
		read(driver, cypher('own-state'), { ...person, person: actorIdOf(person), types: Object.keys(BONDS) })
	]);
	const sections = counts.map((one) => ({
		...one,
		fate: HOLDINGS.find(({ section }) => section === one.section)!.fate
	}));
	return { sections, ...state, coolingDays };
}
