import { error } from '@sveltejs/kit';
import { PersonPage } from '#lib/server/documents/person.ts';
import { query } from '#lib/server/graph.ts';
import { bestRoute } from '#lib/server/things/best-route.ts';
import { homeOf } from '#lib/server/things/reader.ts';
import { surroundings } from '#lib/server/things/surroundings.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { id } = event.params;
	const me = event.locals.actor;
	const isTeacher = me?.roles.includes('teacher') ?? false;
	const { teachers } = await query(event, PersonPage, { id });
	const [person] = teachers;
	if (!person) error(404, 'NOT_FOUND', { code: 'NOT_FOUND' });
	const [home, network, route] = await Promise.all([
		homeOf(event),
		surroundings(event, `teacher:${id}`),
		isTeacher && me ? bestRoute(event, `teacher:${me.id}`, `teacher:${id}`) : null
	]);
	// Not `person`: that is whoever is signed in.
	return { teacher: person, home, network, route, isMe: me?.id === id, isTeacher };
};
