import { actorParameter, type GraphContext } from '../context.ts';
import { cypher } from '../cypher.ts';
import { read, type Row } from '../driver.ts';

/** Resolver of `Query.myProfile`. */
export async function myProfile(_: unknown, __: unknown, { actor, services }: GraphContext) {
	if (!actor?.roles.includes('teacher')) return null;
	const [row] = await read<Row & { profile: Row }>(services.driver, cypher('my-profile'), {
		actor: actorParameter(actor)
	});
	if (!row) return null;
	const { profile, ...lists } = row;
	return { ...profile, ...lists };
}
