import { error, fail, redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { HelloPage, RequestIntroduction } from '#lib/server/documents/home.ts';
import { query } from '#lib/server/graph.ts';
import { refusal } from '#lib/server/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

/** As the graph has it. */
const MESSAGE_MAX = 600;

export const load: PageServerLoad = async (event) => {
	const { person } = event.locals;
	if (!person) redirect(303, localizeHref(`/sign-in?to=${encodeURIComponent(event.url.pathname)}`));
	const { suggestionOf } = await query(event, HelloPage, { id: event.params.id });
	if (!suggestionOf) error(404, 'NOT_FOUND', { code: 'NOT_FOUND' });
	return { suggestion: suggestionOf };
};

export const actions: Actions = {
	default: async (event) => {
		// A form sends each line end as two characters; the limit counts one.
		const words = (await event.request.formData()).get('message')?.toString() ?? '';
		const message = words.replaceAll('\r\n', '\n');
		if (message.trim().length > MESSAGE_MAX) return fail(400, { problem: 'TOO_LONG', message });
		const said = await query(event, RequestIntroduction, { to: event.params.id, message }).catch(refusal);
		if (!('requestIntroduction' in said)) return fail(said.status, { ...said.data, message });
		redirect(303, localizeHref('/home'));
	}
};
