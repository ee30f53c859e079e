import type { ManagedTransaction } from 'neo4j-driver';
import type { Actor } from '../context.ts';
import { cypher } from '../cypher.ts';
import { ApiError, ERROR_MESSAGES } from '../errors.ts';
import type { Done } from './command.ts';
import type { QuestionGiven } from './given/question.ts';

/**
 * Writes what a question of the actor's says, what it is about, and where it is asked.
 *
 * @param action  what is noted in her log
 * @throws ApiError NOT_FOUND for a question that is not hers, BAD_INPUT for a topic or a community that is not there
 */
export async function writeQuestion(
	tx: ManagedTransaction,
	actor: Actor,
	id: string,
	{ skills: named, communities, visibility, ...set }: QuestionGiven,
	action: string
): Promise<Done<boolean>> {
	const skills = await urisOf(tx, named);
	const parameters = { actor: { id: actor.id }, id, set, visibility, skills, communities };
	const { records } = await tx.run(cypher('question-write'), parameters);
	if (!records.length) throw new ApiError('NOT_FOUND', ERROR_MESSAGES.NOT_FOUND);
	if (records[0]!.get('shared') !== communities.length)
		throw new ApiError('BAD_INPUT', 'question.communities: is no community of yours');
	return {
		result: true,
		marks: [{ collection: 'questions', id }],
		events: [{ action, actor: actor.id, subject: actor.id, details: { question: id } }]
	};
}

/** URIs of skills that are named by URI or notation. */
async function urisOf(tx: ManagedTransaction, named: string[]): Promise<string[]> {
	const uris: string[] = [];
	for (const skill of named) {
		const { records } = await tx.run(cypher('skill-named'), { skill });
		if (!records.length) throw new ApiError('BAD_INPUT', 'question.skills: is not known here');
		uris.push(records[0]!.get('uri') as string);
	}
	return uris;
}
