import type { Cookies } from '@sveltejs/kit';
import type { Actor } from '#graph/context.ts';
import { errorCodeOf } from '#graph/errors.ts';
import { graph, orAway } from './graph.ts';
import { endSession, readSession } from './session.ts';

/** Rights are read from the graph at most this often, milliseconds: a right withdrawn is gone within it. */
const FRESH = 10_000;
const recent = new Map<string, { actor: Actor; until: number }>();

/**
 * Fills in who is asking. While the graph is away a person stays signed in, with no rights but her name.
 */
export async function recogniseActor(cookies: Cookies, url: URL, locals: App.Locals): Promise<void> {
	const person = await readSession(cookies, url);
	if (!person) return;
	try {
		const actor = await rightsOf(person.id);
		if (!actor) return endSession(cookies, url);
		locals.actor = actor;
		locals.person = { ...person, roles: actor.roles };
	} catch (cause) {
		locals.isGraphAway = errorCodeOf(cause) === 'GRAPH_AWAY';
		if (!locals.isGraphAway) throw cause;
		locals.person = person;
	}
}

async function rightsOf(id: string): Promise<Actor | null> {
	const known = recent.get(id);
	if (known && known.until > Date.now()) return known.actor;
	const api = await graph();
	const actor = await orAway(api.actor(id));
	recent.delete(id);
	if (actor) recent.set(id, { actor, until: Date.now() + FRESH });
	if (recent.size > 5_000) recent.delete(recent.keys().next().value!);
	return actor;
}
