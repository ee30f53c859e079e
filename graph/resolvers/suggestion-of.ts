import { actorParameter, type GraphContext } from '../context.ts';
import { cypher } from '../cypher.ts';
import { write } from '../driver.ts';
import { suggestOne } from '../matching/suggest.ts';
import { teacherOf } from '../matching/teacher.ts';

/** Resolver of `Query.suggestionOf`. That it was opened is noted beside: nobody waits for it. */
export async function suggestionOf(_: unknown, { id }: { id: string }, context: GraphContext) {
	const actor = teacherOf(context);
	const { driver, log } = context.services;
	const suggestion = await suggestOne(driver, actor, id);
	if (suggestion)
		write(driver, (tx) => tx.run(cypher('suggestion-opened'), { actor: actorParameter(actor), id })).catch(
			(error: Error) => log.warn({ cause: error.name }, 'a suggestion opened was not noted')
		);
	return suggestion;
}
