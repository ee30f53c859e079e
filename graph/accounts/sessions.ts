import { isAPIError } from 'better-auth/api';
import type { Accounts } from './accounts.ts';
import { note } from './hooks.ts';

/** Who is signed in by a request's cookie. */
export type SignedInAccount = { id: string; email: string; name: string; session: string };

/** A session as its owner sees it. */
export type OpenSession = {
	id: string;
	/** The one she looks from. */
	isThis: boolean;
	userAgent: string | null;
	/** The network it was begun from, without its last part. */
	network: string | null;
	/** The browser's time zone when it was begun. */
	timeZone: string | null;
	begunAt: Date;
	/** To the day. */
	usedAt: Date;
};

/**
 * Who a request's cookie names. A session that was ended is nobody's at once: nothing of it is kept in the cookie.
 *
 * @returns headers too, which prolong the cookie once a day or clear one that names no session
 */
export async function readAccountSession(
	{ auth }: Accounts,
	headers: Headers
): Promise<{ account: SignedInAccount | null; headers: Headers }> {
	const { response, headers: answer } = await auth.api.getSession({ headers, returnHeaders: true });
	if (!response) return { account: null, headers: answer };
	const { id, email, name } = response.user;
	return { account: { id, email, name, session: response.session.id }, headers: answer };
}

/** Where one is signed in, this session first, then the latest. */
export async function listSessions({ auth }: Accounts, headers: Headers): Promise<OpenSession[]> {
	const current = await auth.api.getSession({ headers });
	const sessions = current ? await auth.api.listSessions({ headers }) : [];
	return sessions
		.map((session) => ({
			id: session.id,
			isThis: session.id === current?.session.id,
			userAgent: session.userAgent || null,
			network: session.ipAddress || null,
			timeZone: session.timeZone ?? null,
			begunAt: session.createdAt,
			usedAt: session.updatedAt
		}))
		.sort((a, b) => Number(b.isThis) - Number(a.isThis) || b.begunAt.getTime() - a.begunAt.getTime());
}

/** Ends one of one's own sessions; one that is no longer there, or somebody else's, is no error. */
export async function endSession({ auth, services }: Accounts, headers: Headers, id: string): Promise<void> {
	const sessions = await auth.api.listSessions({ headers });
	const session = sessions.find((one) => one.id === id);
	if (!session) return;
	await auth.api.revokeSession({ body: { token: session.token }, headers });
	const { userId } = session;
	await note(services.driver, { action: 'session.end', actor: userId, subject: userId });
}

/** Ends the session of a request. */
export async function signOut({ auth, services }: Accounts, headers: Headers): Promise<Headers> {
	const current = await auth.api.getSession({ headers });
	const { headers: answer } = await auth.api.signOut({ headers, returnHeaders: true });
	const userId = current?.user.id;
	if (userId) await note(services.driver, { action: 'session.end', actor: userId, subject: userId });
	return answer;
}

/** Ends every session, this one too. */
export async function signOutEverywhere(accounts: Accounts, headers: Headers): Promise<Headers> {
	const { auth, services } = accounts;
	const current = await auth.api.getSession({ headers });
	if (!current) return new Headers();
	await auth.api.revokeSessions({ headers });
	const userId = current.user.id;
	await note(services.driver, { action: 'session.end_all', actor: userId, subject: userId });
	const { headers: answer } = await auth.api.signOut({ headers, returnHeaders: true });
	return answer;
}

/** Is this what better-auth throws when it was asked by nobody, or by somebody whose session is too old for it? */
export const isRefused = (error: unknown): boolean =>
	isAPIError(error) && error.statusCode >= 400 && error.statusCode < 500;
