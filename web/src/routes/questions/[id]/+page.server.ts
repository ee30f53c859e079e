import { error, fail, redirect } from '@sveltejs/kit';
import { localizeHref, type Locale } from '#lib/paraglide/runtime.js';
import { beside } from '#lib/server/beside.ts';
import {
	QuestionAnswers,
	QuestionHelp,
	QuestionPage,
	ReplyToQuestion
} from '#lib/server/documents/questions.ts';
import { query } from '#lib/server/graph.ts';
import { refusal } from '#lib/server/refusal.ts';
import { LANGUAGE_NAMES } from '#lib/shell/languages.ts';
import type { Actions, PageServerLoad } from './$types';

/** What the owner of a question may have just done to it. */
const NOW = ['asked', 'changed'] as const;

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const [{ questions }, answering, help] = await Promise.all([
		query(event, QuestionPage, { id }),
		query(event, QuestionAnswers, { id }),
		beside(query(event, QuestionHelp, { id }))
	]);
	const [question] = questions;
	const [answered] = answering.questions;
	if (!question || !answered) error(404, 'NOT_FOUND', { code: 'NOT_FOUND' });
	return {
		question,
		isOwn: Boolean(event.locals.person) && question.askedBy[0]?.id === event.locals.person?.id,
		now: NOW.find((one) => one === event.url.searchParams.get('now')) ?? null,
		materials: answered.answeringMaterials,
		answers: answered.answers.toSorted((a, b) => a.createdAt.localeCompare(b.createdAt)),
		help: help?.questionHelp ?? null
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const body = (form.get('body')?.toString() ?? '').replaceAll('\r\n', '\n');
		const language = form.get('language')?.toString() ?? '';
		if (!event.locals.person) redirect(303, localizeHref('/sign-in'));
		if (!(language in LANGUAGE_NAMES)) return fail(400, { problem: 'BAD_INPUT', body });
		const variables = { question: event.params.id, body, language: language as Locale };
		const sent = await query(event, ReplyToQuestion, variables).catch(refusal);
		if (!('replyToQuestion' in sent)) return fail(sent.status, { ...sent.data, body });
		return { sent: sent.replyToQuestion };
	}
};
