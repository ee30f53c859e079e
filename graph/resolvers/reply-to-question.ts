import { noteChanged, people } from '../changes.ts';
import { actorParameter, type GraphContext } from '../context.ts';
import { cypher } from '../cypher.ts';
import { write } from '../driver.ts';
import { ApiError, ERROR_MESSAGES } from '../errors.ts';
import { teacherOf } from '../matching/teacher.ts';
import { isVisibleIn } from '../matching/visible.ts';
import { publicId } from '../public-id.ts';

type Arguments = { question: string; body: string; language: string };

/** Longest reply, characters. */
const BODY_MAX = 4_000;

/** Resolver of `Mutation.replyToQuestion`. */
export async function replyToQuestion(
	_: unknown,
	{ question, body, language }: Arguments,
	context: GraphContext
): Promise<string> {
	const actor = teacherOf(context);
	const text = body.trim();
	if (!text || text.length > BODY_MAX)
		throw new ApiError('BAD_INPUT', `A reply has between 1 and ${BODY_MAX} characters.`);
	const answer = publicId('Answer', `${actor.id}>${question}:${text}`);
	return write(context.services.driver, async (tx) => {
		if (!(await isVisibleIn(tx, actor, `question:${question}`)))
			throw new ApiError('NOT_FOUND', ERROR_MESSAGES.NOT_FOUND);
		const parameters = { actor: actorParameter(actor), id: question, answer, body: text, language };
		const { records } = await tx.run(cypher('question-reply'), parameters);
		if (!records.length) throw new ApiError('NOT_FOUND', ERROR_MESSAGES.NOT_FOUND);
		await noteChanged(tx, [...people(actor.id), { collection: 'questions', id: question }]);
		return records[0]!.get('id') as string;
	});
}
