import { localizeHref } from '#lib/paraglide/runtime.js';
import { AcceptInvitation, InvitationPage } from '#lib/server/documents/report.ts';
import { query } from '#lib/server/graph.ts';
import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

/** Looking at an invitation uses nothing up: mail programs look at links too. */
export const load: PageServerLoad = async (event) => {
	const token = event.url.searchParams.get('token') ?? '';
	const { invitation } = await query(event, InvitationPage, { token });
	return { invitation, token };
};

export const actions: Actions = {
	default: async (event) => {
		const token = (await event.request.formData()).get('token')?.toString() ?? '';
		const here = localizeHref(`/invitation?token=${encodeURIComponent(token)}`);
		if (!event.locals.person) redirect(303, localizeHref(`/sign-in?to=${encodeURIComponent(here)}`));
		const { acceptInvitation } = await query(event, AcceptInvitation, { token });
		return { outcome: acceptInvitation };
	}
};
