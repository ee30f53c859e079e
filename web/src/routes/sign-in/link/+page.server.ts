import { fail, redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { dropAddress } from '#lib/server/kept-address.ts';
import { safePath } from '#lib/server/safe-path.ts';
import { seeLink, useLink } from '#lib/server/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

/** Looks only: a mail scanner that follows the link, or a preview of it, uses nothing up. */
export const load: PageServerLoad = async (event) => {
	event.setHeaders({ 'cache-control': 'private, no-store' });
	const { searchParams } = event.url;
	const token = searchParams.get('token') ?? '';
	const to = safePath(searchParams.get('to'), '');
	// The page of a form that was just refused says why; no second look.
	const seen = event.request.method === 'POST' ? null : await seeLink(event, token);
	if (seen?.kind === 'open') return { token, to, email: seen.email, fault: null };
	return { token, to, email: null, fault: seen?.kind ?? null };
};

export const actions: Actions = {
	default: async (event) => {
		const form = await event.request.formData();
		const used = await useLink(event, form.get('token')?.toString() ?? '', form.get('zone'));
		if ('fault' in used) return fail(410, { fault: used.fault });
		dropAddress(event.cookies, event.url);
		const to = safePath(form.get('to')?.toString(), '');
		redirect(303, localizeHref(`/sign-in/done${to && `?to=${encodeURIComponent(to)}`}`));
	}
};
