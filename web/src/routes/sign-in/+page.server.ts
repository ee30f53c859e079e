import { fail, redirect } from '@sveltejs/kit';
import { deLocalizeHref, getLocale, localizeHref } from '#lib/paraglide/runtime.js';
import { readDemoPersons } from '#lib/server/demo.ts';
import { safePath } from '#lib/server/safe-path.ts';
import { beginSession } from '#lib/server/session.ts';
import type { Actions, PageServerLoad } from './$types';

/** Where a person begins when she did not come from a page. */
const FIRST_PLACES: Record<string, string> = {
	teacher: '/home',
	facilitator: '/home',
	policymaker: '/europe',
	administrator: '/map'
};

export const load: PageServerLoad = async (event) => ({
	persons: await readDemoPersons(event),
	to: safePath(event.url.searchParams.get('to'), '')
});

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const persons = await readDemoPersons(event);
		const person = persons?.find(({ id }) => id === form.get('id'));
		if (!person) return fail(400, { isGone: true });
		await beginSession(event.cookies, event.url, person);
		redirect(303, placeAfter(safePath(form.get('to')?.toString(), ''), person.role));
	}
};

/** Back to the page she came from; from the start page on to her own first place. */
function placeAfter(to: string, role: string): string {
	const isStart = !to || deLocalizeHref(to) === '/';
	return isStart ? localizeHref(FIRST_PLACES[role] ?? '/', { locale: getLocale() }) : to;
}
