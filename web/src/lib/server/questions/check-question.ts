import * as v from 'valibot';
import { askQuestionGiven, changeQuestionGiven, type QuestionGiven } from '#graph/commands/given/question.ts';
import type { QuestionValues } from '#lib/questions/question-values.ts';

type Checked<Given> = { given: Given; faults?: never } | { given?: never; faults: string[] };

/**
 * Checks a question by the schema of its command before it is sent, so that what is wrong is said beside its field.
 *
 * @returns what the command takes, or the fields that have to be mended
 */
export const checkAsked = (draft: string, values: QuestionValues) =>
	check<{ draft: string; question: QuestionGiven }>(askQuestionGiven, { draft, question: givenOf(values) });

/** The same for a question that is there already. */
export const checkChanged = (id: string, values: QuestionValues) =>
	check<{ id: string; question: QuestionGiven }>(changeQuestionGiven, { id, question: givenOf(values) });

const givenOf = ({ topics, subject, ...rest }: QuestionValues) => ({
	...rest,
	subject: subject || null,
	skills: topics
});

function check<Given>(schema: v.GenericSchema<unknown, Given>, given: unknown): Checked<Given> {
	const checked = v.safeParse(schema, given);
	if (checked.success) return { given: checked.output };
	const fields = checked.issues.map((issue) => v.getDotPath(issue)?.split('.')[1] ?? 'form');
	return { faults: [...new Set(fields)] };
}
