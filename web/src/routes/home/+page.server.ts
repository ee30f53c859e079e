import { fail, redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { beside } from '#lib/server/beside.ts';
import {
	AnswerIntroduction,
	AnswerSuggestion,
	HomePage,
	HomeSurroundings,
	ReportOutcome,
	SetReach,
	UndoAnswer
} from '#lib/server/documents/home.ts';
import { query } from '#lib/server/graph.ts';
import { refusal } from '#lib/server/refusal.ts';
import { correct, restore } from './corrections.server.ts';
import type { Actions, PageServerLoad } from './$types';

/** Where the thing lies that was accepted. */
const PAGES: Record<string, string> = {
	material: 'materials',
	community: 'communities',
	question: 'questions'
};

export const load: PageServerLoad = async (event) => {
	const { person } = event.locals;
	if (!person) redirect(303, localizeHref(`/sign-in?to=${encodeURIComponent(event.url.pathname)}`));
	if (!person.roles.length) redirect(303, localizeHref('/join'));
	const now = new Date().toISOString();
	if (!person.roles.includes('teacher')) return { now, home: null, network: null, me: '' };
	const me = `teacher:${person.id}`;
	const [{ forMe }, surroundings] = await Promise.all([
		query(event, HomePage),
		beside(query(event, HomeSurroundings, { me }))
	]);
	return { now, home: forMe, network: surroundings?.network ?? null, me };
};

const ANSWERS = ['accepted', 'later', 'notRelevant'] as const;
const REASONS = ['topic', 'stage', 'language', 'known', 'kind'] as const;
const REPLIES = ['accepted', 'later', 'declined', 'silent'] as const;

/** What can have come of an introduction, as the buttons have it. */
const OUTCOMES = {
	analog: { outcome: 'met', setting: 'analog' },
	digital: { outcome: 'met', setting: 'digital' },
	made: { outcome: 'made', setting: 'digital' },
	nothing: { outcome: 'nothing', setting: 'digital' }
} as const;

export const actions: Actions = {
	answer: async (event) => {
		const form = await event.request.formData();
		const node = text(form, 'node');
		const answer = oneOf(ANSWERS, form, 'answer');
		if (!answer) return fail(400, { problem: 'BAD_INPUT' });
		const variables = { node, answer, reason: oneOf(REASONS, form, 'reason') };
		const answered = await query(event, AnswerSuggestion, variables).catch(refusal);
		if (!('answerSuggestion' in answered)) return answered;
		const [kind = '', id = ''] = node.split(':');
		const page = PAGES[kind];
		if (answer === 'accepted' && page) redirect(303, localizeHref(`/${page}/${id}`));
		return { answered: { ...answered.answerSuggestion, place: Number(form.get('place')) || 0 } };
	},
	undo: async (event) => {
		const form = await event.request.formData();
		const undone = await query(event, UndoAnswer, { node: text(form, 'node') }).catch(refusal);
		return 'undoAnswer' in undone ? { undone: undone.undoAnswer } : undone;
	},
	reply: async (event) => {
		const form = await event.request.formData();
		const answer = oneOf(REPLIES, form, 'answer');
		if (!answer) return fail(400, { problem: 'BAD_INPUT' });
		const silently = answer === 'silent';
		const replied = await query(event, AnswerIntroduction, {
			id: text(form, 'id'),
			answer: answer === 'silent' ? 'declined' : answer,
			silently
		}).catch(refusal);
		return 'answerIntroduction' in replied ? { replied: true } : replied;
	},
	outcome: async (event) => {
		const form = await event.request.formData();
		const came = oneOf(Object.keys(OUTCOMES) as (keyof typeof OUTCOMES)[], form, 'came');
		if (!came) return fail(400, { problem: 'BAD_INPUT' });
		const reported = await query(event, ReportOutcome, { id: text(form, 'id'), ...OUTCOMES[came] }).catch(
			refusal
		);
		return 'reportOutcome' in reported ? { outcome: reported.reportOutcome.id } : reported;
	},
	correct,
	restore,
	reach: async (event) => {
		const reach = Number(text(await event.request.formData(), 'reach'));
		const moved = await query(event, SetReach, { reach }).catch(refusal);
		return 'setReach' in moved ? { reached: true } : moved;
	}
};

const text = (form: FormData, name: string): string => form.get(name)?.toString() ?? '';

function oneOf<Value extends string>(values: readonly Value[], form: FormData, name: string): Value | null {
	return values.find((value) => value === form.get(name)) ?? null;
}
