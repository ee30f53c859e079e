import type { ManagedTransaction } from 'neo4j-driver';
import { type Actor, actorParameter } from '../context.ts';
import { cypher } from '../cypher.ts';
import type { Mark } from '../search/marks.ts';

/** What the search index must read anew when a teacher changes her region or who may see her. */
export async function marksOfPerson(tx: ManagedTransaction, actor: Actor): Promise<Mark[]> {
	const { records } = await tx.run(cypher('profile-marks'), { actor: actorParameter(actor) });
	const materials = (records[0]?.get('materials') ?? []) as string[];
	return [
		{ collection: 'people', id: actor.id },
		...materials.map((id) => ({ collection: 'materials', id }))
	];
}
