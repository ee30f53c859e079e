import { fail, redirect, type RequestEvent } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import {
	endOwnSession,
	endOwnSessions,
	nameOwnPasskey,
	readSecurity,
	removeOwnPasskey
} from '#lib/server/security.ts';
import type { Actions, PageServerLoad } from './$types';

/** An invented person has no account, and nothing here. */
export const load: PageServerLoad = async (event) => {
	if (!event.locals.account) return { email: null, sessions: [], passkeys: [] };
	return { email: event.locals.account.email, ...(await readSecurity(event)) };
};

/** Does something with one's own thing that the form names; a form that is out of date changes nothing. */
const withOwn =
	<Done extends string>(
		done: Done,
		work: (event: RequestEvent, id: string, form: FormData) => Promise<boolean>
	) =>
	async (event: RequestEvent) => {
		const form = await event.request.formData();
		const isDone =
			Boolean(event.locals.account) && (await work(event, form.get('id')?.toString() ?? '', form));
		return isDone ? { done } : fail(400, { problem: 'gone' as const });
	};

export const actions: Actions = {
	end: withOwn('ended', endOwnSession),
	rename: withOwn('renamed', (event, id, form) =>
		nameOwnPasskey(event, id, form.get('name')?.toString() ?? '')
	),
	remove: withOwn('removed', removeOwnPasskey),
	everywhere: async (event) => {
		if (event.locals.account) await endOwnSessions(event);
		redirect(303, localizeHref('/'));
	}
};
