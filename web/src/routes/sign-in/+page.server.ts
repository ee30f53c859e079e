import { fail, redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { isMailing } from '#lib/server/accounts.ts';
import { placeAfterSignIn } from '#lib/server/after-sign-in.ts';
import { siteConfig } from '#lib/server/config.ts';
import { readDemoPersons } from '#lib/server/demo.ts';
import { keepAddress } from '#lib/server/kept-address.ts';
import { safePath } from '#lib/server/safe-path.ts';
import { beginSession } from '#lib/server/session.ts';
import { mailLink } from '#lib/server/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	persons: await readDemoPersons(event),
	isMailing: isMailing(),
	providers: siteConfig().providers.map(({ id, name }) => ({ id, name })),
	/** What a school's sign-in came back with. */
	problem: event.url.searchParams.get('error'),
	to: safePath(event.url.searchParams.get('to'), '')
});

export const actions: Actions = {
	/** Mails a link. Whether there is an account makes no difference to the answer. */
	link: async (event) => {
		const form = await event.request.formData();
		const email = form.get('email')?.toString().trim() ?? '';
		const to = safePath(form.get('to')?.toString(), '');
		if (!isMailing()) return fail(400, { email, problem: 'not-sent' as const });
		const asked = await mailLink(event, email, to);
		if (asked.kind === 'too-many') {
			event.setHeaders({ 'retry-after': String(asked.retryAfter) });
			return fail(429, { email, problem: asked.kind, retryAfter: asked.retryAfter });
		}
		if (asked.kind !== 'sent')
			return fail(asked.kind === 'no-address' ? 400 : 503, { email, problem: asked.kind });
		keepAddress(event.cookies, event.url, email);
		redirect(303, localizeHref(`/sign-in/sent${to && `?to=${encodeURIComponent(to)}`}`));
	},

	/** Signs in as an invented person of a demonstration. */
	person: async (event) => {
		const form = await event.request.formData();
		const persons = await readDemoPersons(event);
		const person = persons?.find(({ id }) => id === form.get('id'));
		if (!person) return fail(400, { isGone: true });
		await beginSession(event.cookies, event.url, person);
		redirect(303, placeAfterSignIn([person.role], safePath(form.get('to')?.toString(), '')));
	}
};
