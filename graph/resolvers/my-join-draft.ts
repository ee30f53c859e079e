import { actorParameter, type GraphContext } from '../context.ts';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';

/** Resolver of `Query.myJoinDraft`. */
export async function myJoinDraft(_: unknown, __: unknown, { actor, services }: GraphContext) {
	if (!actor) return null;
	const [row] = await read<{ draft: string | null }>(services.driver, cypher('join-draft-read'), {
		actor: actorParameter(actor)
	});
	return row?.draft ?? null;
}
