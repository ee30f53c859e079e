import type { RequestEvent } from '@sveltejs/kit';
import { sessionCookie } from '#graph/accounts/auth.ts';
import { readAccountSession } from '#graph/accounts/sessions.ts';
import type { NamedActor } from '#graph/actor.ts';
import { ApiError, ERROR_MESSAGES, errorCodeOf } from '#graph/errors.ts';
import { originOf, takeCookies, withAccounts } from './accounts.ts';
import { siteConfig } from './config.ts';
import { graph, isGraphReady, orAway } from './graph.ts';
import { endSession, readSession } from './session.ts';

/** Rights are read from the graph at most this often, milliseconds: a right withdrawn is gone within it. */
const FRESH = 10_000;
const recent = new Map<string, { actor: NamedActor; until: number }>();

/**
 * Fills in who is asking: by the session of an account, or in a demonstration by the cookie of an invented person.
 */
export async function recogniseActor(event: RequestEvent): Promise<void> {
	const { cookies, url, locals } = event;
	try {
		if (cookies.get(sessionCookie(originOf(url)))) await recogniseAccount(event);
		if (!locals.person && siteConfig().isDemo) await recogniseInvented(event);
	} catch (cause) {
		locals.isGraphAway = errorCodeOf(cause) === 'GRAPH_AWAY';
		if (!locals.isGraphAway) throw cause;
	}
}

/** The session itself is asked for each time: one that was ended is nobody's from then on. */
async function recogniseAccount(event: RequestEvent): Promise<void> {
	const { locals, cookies } = event;
	const { account, headers } = await orAway(withAccounts(event, readAccountSession)).catch(asAway);
	takeCookies(headers, cookies);
	const actor = account && (await rightsOf(account.id));
	if (!account || !actor) return;
	const { id, communities, facilitates, roles, name } = actor;
	locals.account = account;
	locals.actor = { id, roles, communities, facilitates };
	locals.person = { id, name: name || account.email, roles };
}

/** While the graph is away an invented person stays signed in, with no rights but her name. */
async function recogniseInvented({ cookies, url, locals }: RequestEvent): Promise<void> {
	const person = await readSession(cookies, url);
	if (!person) return;
	locals.person = person;
	const actor = await rightsOf(person.id);
	if (!actor) {
		locals.person = null;
		return endSession(cookies, url);
	}
	const { id, roles, communities, facilitates } = actor;
	locals.actor = { id, roles, communities, facilitates };
	locals.person = { ...person, roles };
}

/** The sign-in does not say why it failed. */
async function asAway(cause: unknown): Promise<never> {
	if (await isGraphReady()) throw cause;
	throw new ApiError('GRAPH_AWAY', ERROR_MESSAGES.GRAPH_AWAY);
}

async function rightsOf(id: string): Promise<NamedActor | null> {
	const known = recent.get(id);
	if (known && known.until > Date.now()) return known.actor;
	const api = await graph();
	const actor = await orAway(api.actor(id));
	recent.delete(id);
	// Who is nothing yet may become something with the next click, by joining or by an invitation.
	if (actor?.roles.length) recent.set(id, { actor, until: Date.now() + FRESH });
	if (recent.size > 5_000) recent.delete(recent.keys().next().value!);
	return actor;
}
