import { redirect, type RequestEvent } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { PersonPage } from '#lib/server/documents/person.ts';
import { query } from '#lib/server/graph.ts';
import { countryOfReader } from '#lib/things/abroad.ts';
import { surroundings } from '#lib/server/things/surroundings.ts';
import type { PageServerLoad } from './$types';

/** As whom a person may look at her own page. */
const VIEWERS = ['anyone', 'member', 'community'] as const;
type Viewer = (typeof VIEWERS)[number];

/** Nobody has this identifier: whoever looks is not the person herself. */
const SOMEBODY = 'preview';

export const load: PageServerLoad = async (event) => {
	const me = event.locals.actor;
	if (!me?.roles.includes('teacher')) redirect(303, localizeHref('/me'));
	const asked = event.url.searchParams.get('as');
	const as: Viewer = VIEWERS.find((viewer) => viewer === asked) ?? 'anyone';
	const viewer = viewerOf(as, event.locals);
	const { teachers } = await query(viewer, PersonPage, { id: me.id });
	const [person] = teachers;
	const network = person ? await surroundings(viewer, `teacher:${me.id}`) : null;
	return { as, teacher: person ?? null, network, home: countryOfReader(person?.region[0]?.country) };
};

/** The rights of somebody else: what she reads goes through the same API as for them. */
function viewerOf(as: Viewer, locals: App.Locals): Pick<RequestEvent, 'locals'> {
	if (as === 'anyone') return { locals: { ...locals, actor: null } };
	const communities = as === 'community' ? (locals.actor?.communities ?? []) : [];
	return { locals: { ...locals, actor: { id: SOMEBODY, roles: ['teacher'], communities, facilitates: [] } } };
}
