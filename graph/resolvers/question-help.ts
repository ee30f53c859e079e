import { actorParameter, type GraphContext } from '../context.ts';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';
import { PATIENCE } from '../matching/statement.ts';

/** Resolver of `Query.questionHelp`. */
export async function questionHelp(_: unknown, { id }: { id: string }, { actor, services }: GraphContext) {
	const parameters = { id, actor: actorParameter(actor) };
	const [people, materials] = await Promise.all([
		read(services.driver, cypher('question-helpers'), parameters, PATIENCE),
		read(services.driver, cypher('question-materials'), parameters, PATIENCE)
	]);
	return { people, materials };
}
