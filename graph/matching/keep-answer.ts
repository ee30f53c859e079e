import type { ManagedTransaction } from 'neo4j-driver';
import { noteChanged, people } from '../changes.ts';
import { type Actor, actorParameter } from '../context.ts';
import { cypher } from '../cypher.ts';
import { ApiError, ERROR_MESSAGES } from '../errors.ts';
import { publicId } from '../public-id.ts';
import type { SuggestedNode } from './node.ts';
import { DEFAULT_STRATEGY } from './strategies/index.ts';
import { isVisibleIn } from './visible.ts';

/** Notes an answer in the transaction of whatever else follows from it. */
export async function keepAnswer(
	tx: ManagedTransaction,
	actor: Actor,
	suggested: SuggestedNode,
	state: string,
	reason: string | null | undefined = null
): Promise<string> {
	if (!(await isVisibleIn(tx, actor, `${suggested.kind}:${suggested.id}`)))
		throw new ApiError('NOT_FOUND', ERROR_MESSAGES.NOT_FOUND);
	const { records } = await tx.run(cypher('answer-suggestion').replace('$label', suggested.label), {
		actor: actorParameter(actor),
		id: suggested.id,
		kind: suggested.kind,
		key: suggestionId(actor, suggested),
		state,
		reason: reason ?? null,
		strategy: DEFAULT_STRATEGY.id
	});
	if (!records.length) throw new ApiError('NOT_FOUND', ERROR_MESSAGES.NOT_FOUND);
	await noteChanged(tx, people(actor.id));
	return records[0]!.get('id');
}

/** One suggestion of a thing to a person, however often it is made: two clicks at once meet in the same node. */
export function suggestionId(
	{ id: actor }: Pick<Actor, 'id'>,
	{ kind, id }: Pick<SuggestedNode, 'kind' | 'id'>
): string {
	return publicId('Suggestion', `${actor}>${kind}:${id}`);
}
