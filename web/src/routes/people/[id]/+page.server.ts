import { error } from '@sveltejs/kit';
import { PersonPage } from '#lib/server/documents/person.ts';
import { query } from '#lib/server/graph.ts';
import { loadRoutes } from '#lib/server/map/load-map.ts';
import { homeOf } from '#lib/server/things/reader.ts';
import { surroundings } from '#lib/server/things/surroundings.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const me = event.locals.actor;
	const isTeacher = me?.roles.includes('teacher') ?? false;
	const { teachers } = await query(event, PersonPage, { id });
	const [person] = teachers;
	if (!person) error(404, { message: 'NOT_FOUND', code: 'NOT_FOUND' });
	const [home, network, routes] = await Promise.all([
		homeOf(event),
		surroundings(event, `teacher:${id}`),
		isTeacher && me ? loadRoutes(event, `teacher:${me.id}`, `teacher:${id}`) : []
	]);
	// Not `person`: that is whoever is signed in.
	return { teacher: person, home, network, route: routes[0] ?? null, isMe: me?.id === id, isTeacher };
};
