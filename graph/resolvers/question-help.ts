import { actorParameter, type GraphContext } from '../context.ts';
import { cypher } from '../cypher.ts';
import { read, type Row } from '../driver.ts';
import { PATIENCE } from '../matching/statement.ts';
import { onlyVisible } from '../matching/visible.ts';

type Named = Row & { node: string; name: string };

/** Most colleagues and materials shown. */
const PEOPLE = 6;
const MATERIALS = 5;

/** Resolver of `Query.questionHelp`. Colleagues come by name: being first here is no rank. */
export async function questionHelp(_: unknown, { id }: { id: string }, { actor, services }: GraphContext) {
	const parameters = { id, actor: actorParameter(actor) };
	const [people, materials] = await Promise.all(
		['question-helpers', 'question-materials'].map((name) =>
			read<Named>(services.driver, cypher(name), parameters, PATIENCE)
		)
	);
	const question = `question:${id}`;
	const names = [...people!, ...materials!].map(({ node }) => node);
	const visible = await onlyVisible(services.driver, actor, [question, ...names]);
	const seen = (rows: Named[]) => (visible.has(question) ? rows.filter(({ node }) => visible.has(node)) : []);
	return {
		people: seen(people!)
			.slice(0, PEOPLE)
			.sort((a, b) => a.name.localeCompare(b.name, 'en')),
		materials: seen(materials!).slice(0, MATERIALS)
	};
}
