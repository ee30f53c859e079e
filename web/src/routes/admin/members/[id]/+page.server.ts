import { error, fail, type RequestEvent } from '@sveltejs/kit';
import { GIVEN_ROLES, LOOK_REASONS } from '#lib/roles/role-words.ts';
import { onlyAdministrators } from '#lib/server/administrators.ts';
import { AdminMemberPage, GrantRole, LookAt, WithdrawRole } from '#lib/server/documents/admin.ts';
import { query } from '#lib/server/graph.ts';
import { refusal } from '#lib/server/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyAdministrators(event.locals);
	const { adminMember, adminCommunities } = await query(event, AdminMemberPage, { id: event.params.id });
	if (!adminMember) error(404, { message: 'NOT_FOUND', code: 'NOT_FOUND' });
	return { member: adminMember, communities: adminCommunities };
};

type Event = RequestEvent<{ id: string }>;

async function roleFor(event: Event) {
	const form = await event.request.formData();
	const role = GIVEN_ROLES.find((one) => one === form.get('role'));
	const community = form.get('community')?.toString() || null;
	return role ? { person: event.params.id, role, community } : null;
}

export const actions: Actions = {
	give: async (event) => {
		const given = await roleFor(event);
		if (!given) return fail(400, { problem: 'BAD_INPUT' });
		const done = await query(event, GrantRole, given).catch(refusal);
		return 'grantRole' in done ? { said: done.grantRole ? ('given' as const) : ('same' as const) } : done;
	},
	withdraw: async (event) => {
		const given = await roleFor(event);
		if (!given) return fail(400, { problem: 'BAD_INPUT' });
		const done = await query(event, WithdrawRole, given).catch(refusal);
		return 'withdrawRole' in done
			? { said: done.withdrawRole ? ('withdrawn' as const) : ('same' as const) }
			: done;
	},
	look: async (event) => {
		const form = await event.request.formData();
		const reason = (Object.keys(LOOK_REASONS) as (keyof typeof LOOK_REASONS)[]).find(
			(one) => one === form.get('reason')
		);
		if (!reason) return fail(400, { problem: 'BAD_INPUT' });
		const kind = form.get('kind') === 'account' ? 'account' : 'teacher';
		const done = await query(event, LookAt, { node: `${kind}:${event.params.id}`, reason }).catch(refusal);
		return 'lookAt' in done ? { looked: done.lookAt } : done;
	}
};
