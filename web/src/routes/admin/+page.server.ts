import { GIVEN_ROLES } from '#lib/roles/role-words.ts';
import { onlyAdministrators, pageOf, PER_PAGE } from '#lib/server/administrators.ts';
import { AdminMembers } from '#lib/server/documents/admin.ts';
import { query } from '#lib/server/graph.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	onlyAdministrators(event.locals);
	const { searchParams } = event.url;
	const text = searchParams.get('q')?.trim() ?? '';
	const role = GIVEN_ROLES.find((one) => one === searchParams.get('role')) ?? null;
	const page = pageOf(event.url);
	const { adminMembers } = await query(event, AdminMembers, { text: text || null, role, page });
	return {
		...adminMembers,
		text,
		role,
		page,
		pages: Math.min(500, Math.ceil(adminMembers.total / PER_PAGE))
	};
};
