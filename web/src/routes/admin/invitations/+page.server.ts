import { fail } from '@sveltejs/kit';
import { getLocale, locales, type Locale } from '#lib/paraglide/runtime.js';
import { GIVEN_ROLES } from '#lib/roles/role-words.ts';
import { onlyAdministrators, pageOf, PER_PAGE } from '#lib/server/administrators.ts';
import { AdminInvitations, Invite, RevokeInvitation } from '#lib/server/documents/admin.ts';
import { query } from '#lib/server/graph.ts';
import { refusal } from '#lib/server/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyAdministrators(event.locals);
	const page = pageOf(event.url);
	const { adminInvitations, adminCommunities } = await query(event, AdminInvitations, { page });
	const pages = Math.min(500, Math.ceil(adminInvitations.total / PER_PAGE));
	return { ...adminInvitations, communities: adminCommunities, page, pages };
};

export const actions: Actions = {
	invite: async (event) => {
		const form = await event.request.formData();
		const text = (name: string) => form.get(name)?.toString().trim() ?? '';
		const email = text('email');
		const role = GIVEN_ROLES.find((one) => one === text('role'));
		const language = locales.find((one) => one === text('language')) ?? (getLocale() as Locale);
		const kept = { email, role, community: text('community') };
		if (!role) return fail(400, { problem: 'BAD_INPUT', ...kept });
		const variables = { email, role, community: text('community') || null, language };
		const made = await query(event, Invite, variables).catch(refusal);
		if (!('invite' in made)) return fail(made.status, { ...made.data, ...kept });
		return { made: { ...made.invite, email } };
	},
	revoke: async (event) => {
		const id = (await event.request.formData()).get('id')?.toString() ?? '';
		const done = await query(event, RevokeInvitation, { id }).catch(refusal);
		return 'revokeInvitation' in done ? { isRevoked: true } : done;
	}
};
