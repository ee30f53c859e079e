import { actorParameter, type GraphContext } from '../context.ts';
import { cypher } from '../cypher.ts';
import { read, type Row } from '../driver.ts';
import { ApiError } from '../errors.ts';

type Arguments = { first: number; before?: unknown; language?: string | null; subject?: string | null };

/** Most questions a page. */
const MOST = 50;

/** Resolver of `Query.recentQuestions`. */
export async function recentQuestions(
	_: unknown,
	{ first, before, language = null, subject = null }: Arguments,
	{ actor, services }: GraphContext
) {
	if (first < 1 || first > MOST) throw new ApiError('BAD_INPUT', `"first" must be from 1 to ${MOST}.`);
	const rows = await read<Row & { createdAt: string }>(services.driver, cypher('questions-recent'), {
		actor: actorParameter(actor),
		before: String(before ?? new Date().toISOString()),
		language,
		subject,
		most: first + 1
	});
	const questions = rows.slice(0, first);
	return { questions, next: rows.length > first ? questions.at(-1)!.createdAt : null };
}
