import type { ManagedTransaction } from 'neo4j-driver';
import type { Actor } from '../context.ts';
import { cypher } from '../cypher.ts';
import { ApiError } from '../errors.ts';
import type { Done } from './command.ts';

/**
 * Changes what the actor offers or looks for.
 *
 * @param statement  of graph/cypher
 * @param skill      URI or notation
 * @returns whether anything changed; the same wish twice is one
 * @throws ApiError NOT_FOUND
 */
export async function changeSkill(
	tx: ManagedTransaction,
	actor: Actor,
	statement: string,
	{ skill, level = null, action }: { skill: string; level?: number | null; action: string }
): Promise<Done<boolean>> {
	const named = await tx.run(cypher('skill-named'), { skill });
	const uri = named.records[0]?.get('uri') as string | undefined;
	if (!uri) throw new ApiError('NOT_FOUND', 'There is no such skill.');
	const { records } = await tx.run(cypher(statement), { actor: { id: actor.id }, uri, level });
	if (records[0]?.get('isChanged') !== true) return { result: false };
	return {
		result: true,
		marks: [{ collection: 'people', id: actor.id }],
		events: [{ action, actor: actor.id, subject: actor.id, details: { skill: uri, ...(level && { level }) } }]
	};
}
