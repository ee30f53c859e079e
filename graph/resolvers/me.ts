import type { GraphContext } from '../context.ts';
import { read } from '../driver.ts';

const NAME =
	'OPTIONAL MATCH (t:Teacher {id: $id}) OPTIONAL MATCH (a:Account {id: $id}) RETURN coalesce(t.name, a.name) AS name';

/** Resolver of `Query.me`. */
export async function me(_: unknown, __: unknown, { actor, services }: GraphContext) {
	if (!actor) return null;
	const [row] = await read<{ name: string | null }>(services.driver, NAME, { id: actor.id });
	const node = actor.roles.includes('teacher') ? `teacher:${actor.id}` : null;
	return row?.name ? { ...actor, name: row.name, node } : null;
}
