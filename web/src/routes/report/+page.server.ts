import { error, fail, redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { REPORT_REASONS, type ReportReason } from '#lib/roles/report-words.ts';
import { Report, ReportedThing } from '#lib/server/documents/report.ts';
import { query } from '#lib/server/graph.ts';
import { refusal } from '#lib/server/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

/** As the graph has it. */
const WORDS_MAX = 2_000;

const NODE = /^(material|question|answer|teacher|community):(\w+)$/;
const PATHS: Record<string, string> = {
	material: 'materials',
	question: 'questions',
	teacher: 'people',
	community: 'communities'
};

export const load: PageServerLoad = async (event) => {
	const { locals, url } = event;
	const [, kind = '', id = ''] = NODE.exec(url.searchParams.get('node') ?? '') ?? [];
	if (!kind) error(404, { message: 'NOT_FOUND', code: 'NOT_FOUND' });
	if (!locals.person)
		redirect(303, localizeHref(`/sign-in?to=${encodeURIComponent(`${url.pathname}${url.search}`)}`));
	const found = await query(event, ReportedThing, {
		id,
		isMaterial: kind === 'material',
		isQuestion: kind === 'question',
		isAnswer: kind === 'answer',
		isTeacher: kind === 'teacher',
		isCommunity: kind === 'community'
	});
	const answer = found.answers?.[0];
	const [thing] =
		found.materials ?? found.questions ?? found.answers ?? found.teachers ?? found.communities ?? [];
	if (!thing) error(404, { message: 'NOT_FOUND', code: 'NOT_FOUND' });
	const back = answer ? `/questions/${answer.question[0]?.id}#${id}` : `/${PATHS[kind]}/${id}`;
	return {
		node: `${kind}:${id}`,
		kind,
		title: thing.title,
		language: 'language' in thing ? String(thing.language) : null,
		back
	};
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const node = event.url.searchParams.get('node') ?? '';
		const words = (form.get('words')?.toString() ?? '').replaceAll('\r\n', '\n').trim();
		const chosen = form.get('reason')?.toString() ?? '';
		const reason = chosen in REPORT_REASONS ? (chosen as ReportReason) : null;
		if (!event.locals.person) redirect(303, localizeHref('/sign-in'));
		if (!reason) return fail(400, { problem: 'BAD_INPUT', words });
		if (words.length > WORDS_MAX) return fail(400, { problem: 'TOO_LONG', words });
		const sent = await query(event, Report, { node, reason, words: words || null }).catch(refusal);
		if (!('report' in sent)) return fail(sent.status, { ...sent.data, words });
		return { isSent: true };
	}
};
