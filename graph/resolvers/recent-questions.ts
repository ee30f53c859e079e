import { actorParameter, type GraphContext } from '../context.ts';
import { cypher } from '../cypher.ts';
import { read, type Row } from '../driver.ts';
import { ApiError } from '../errors.ts';
import { onlyVisible } from '../matching/visible.ts';

type Arguments = { first: number; before?: unknown; language?: string | null; subject?: string | null };

type QuestionRow = Row & { createdAt: string; asker: { node: string; country: string } | null };

/** Most questions a page. */
const MOST = 50;

/** Resolver of `Query.recentQuestions`. */
export async function recentQuestions(
	_: unknown,
	{ first, before, language = null, subject = null }: Arguments,
	{ actor, services }: GraphContext
) {
	if (first < 1 || first > MOST) throw new ApiError('BAD_INPUT', `"first" must be from 1 to ${MOST}.`);
	const rows = await read<QuestionRow>(services.driver, cypher('questions-recent'), {
		actor: actorParameter(actor),
		before: String(before ?? new Date().toISOString()),
		language,
		subject,
		most: first + 1
	});
	const askers = rows.flatMap(({ asker }) => asker?.node ?? []);
	const visible = await onlyVisible(services.driver, actor, askers);
	const questions = rows.slice(0, first).map(({ asker, ...question }) => ({
		...question,
		country: asker && visible.has(asker.node) ? asker.country : null
	}));
	return { questions, next: rows.length > first ? questions.at(-1)!.createdAt : null };
}
