import { fail } from '@sveltejs/kit';
import { AnswerFromLetter, LetterLink } from '#lib/server/documents/letter.ts';
import { query } from '#lib/server/graph.ts';
import { refusal } from '#lib/server/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

const REASONS = ['topic', 'stage', 'language', 'known'] as const;

/** Looks only: scanners of mail follow links, and previews show pages. */
export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'private, no-store' });
	const token = event.url.searchParams.get('t') ?? '';
	return { token, link: (await query(event, LetterLink, { token })).letterLink };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const token = form.get('t')?.toString() ?? '';
		const reason = REASONS.find((one) => one === form.get('reason')) ?? null;
		const answered = await query(event, AnswerFromLetter, { token, reason }).catch(refusal);
		if (!('answerFromLetter' in answered)) return answered;
		const { state } = answered.answerFromLetter;
		return state === 'open' ? { done: answered.answerFromLetter } : fail(410, { state });
	}
};
