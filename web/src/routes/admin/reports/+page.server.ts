import { fail } from '@sveltejs/kit';
import { onlyAdministrators, pageOf, PER_PAGE } from '#lib/server/administrators.ts';
import {
	AdminReports,
	DecideReport,
	HideReported,
	LookAt,
	ShowReported
} from '#lib/server/documents/admin.ts';
import { query } from '#lib/server/graph.ts';
import { refusal } from '#lib/server/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

const STATES = ['open', 'done', 'dismissed'] as const;
const stateOf = (value: unknown) => STATES.find((one) => one === value);

export const load: PageServerLoad = async (event) => {
	onlyAdministrators(event.locals);
	const state = stateOf(event.url.searchParams.get('state')) ?? 'open';
	const page = pageOf(event.url);
	const { adminReports } = await query(event, AdminReports, { state, page });
	return { ...adminReports, state, page, pages: Math.min(500, Math.ceil(adminReports.total / PER_PAGE)) };
};

const fieldOf = async (request: Request) => {
	const form = await request.formData();
	return (name: string) => form.get(name)?.toString() ?? '';
};

export const actions: Actions = {
	decide: async (event) => {
		const field = await fieldOf(event.request);
		const state = stateOf(field('state'));
		if (!state) return fail(400, { problem: 'BAD_INPUT' });
		const variables = { id: field('id'), state, note: field('note').replaceAll('\r\n', '\n') || null };
		const done = await query(event, DecideReport, variables).catch(refusal);
		if (!('decideReport' in done)) return done;
		return { said: state === 'open' ? ('reopened' as const) : ('decided' as const) };
	},
	hide: async (event) => {
		const field = await fieldOf(event.request);
		const done = await query(event, HideReported, { report: field('id') }).catch(refusal);
		return 'hideReported' in done ? { said: 'hidden' as const } : done;
	},
	show: async (event) => {
		const field = await fieldOf(event.request);
		const done = await query(event, ShowReported, { report: field('id') }).catch(refusal);
		return 'showReported' in done ? { said: 'shown' as const } : done;
	},
	look: async (event) => {
		const field = await fieldOf(event.request);
		const done = await query(event, LookAt, { node: field('node'), reason: 'report' }).catch(refusal);
		return 'lookAt' in done ? { looked: done.lookAt, report: field('id') } : done;
	}
};
