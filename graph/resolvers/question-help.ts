import { actorParameter, type GraphContext } from '../context.ts';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';

/** Resolver of `Query.questionHelp`. */
export async function questionHelp(_: unknown, { id }: { id: string }, { actor, services }: GraphContext) {
	const parameters = { id, actor: actorParameter(actor) };
	const [people, materials] = await Promise.all([
		read(services.driver, cypher('question-helpers'), parameters),
		read(services.driver, cypher('question-materials'), parameters)
	]);
	return { people, materials };
}
