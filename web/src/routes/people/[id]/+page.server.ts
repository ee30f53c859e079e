import { error, fail } from '@sveltejs/kit';
import { PersonPage } from '#lib/server/documents/person.ts';
import { RecordTie, UndoTie } from '#lib/server/documents/profile.ts';
import { query } from '#lib/server/graph.ts';
import { value } from '#lib/server/profile/read-form.ts';
import { refusal } from '#lib/server/refusal.ts';
import { bestRoute } from '#lib/server/things/best-route.ts';
import { homeOf } from '#lib/server/things/reader.ts';
import { surroundings } from '#lib/server/things/surroundings.ts';
import type { Actions, PageServerLoad } from './$types';

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

export const actions: Actions = {
	/** "We met": the reader notes a meeting. */
	met: async (event) => {
		const form = await event.request.formData();
		const setting = value(form, 'setting') === 'analog' ? 'analog' : 'digital';
		const tieForm = value(form, 'form') === 'formal' ? 'formal' : 'informal';
		const on = value(form, 'on');
		if (!isPastDay(on)) return fail(400, { fault: 'day' as const });
		const tie = { with: event.params.id, setting, form: tieForm, on } as const;
		const noted = await query(event, RecordTie, tie).catch(refusal);
		return 'recordTie' in noted ? { met: { isNew: noted.recordTie } } : noted;
	},
	unmet: async (event) => {
		const undone = await query(event, UndoTie, { with: event.params.id }).catch(refusal);
		return 'undoTie' in undone ? { undone: undone.undoTie } : undone;
	}
};

/** A day that was, not more than five years ago: what the command takes too. */
function isPastDay(day: string): boolean {
	const at = Date.parse(day);
	const now = Date.now();
	return /^\d{4}-\d{2}-\d{2}$/.test(day) && at <= now + 43_200_000 && at > now - 5 * 366 * 86_400_000;
}
