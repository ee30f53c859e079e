import type { RequestEvent } from '@sveltejs/kit';
import { listPasskeys, removePasskey, renamePasskey } from '#graph/accounts/passkeys.ts';
import { endSession, isRefused, listSessions, signOutEverywhere } from '#graph/accounts/sessions.ts';
import { takeCookies, withAccounts } from './accounts.ts';

/** Where somebody is signed in, and by which keys she can. */
export const readSecurity = (event: RequestEvent) =>
	withAccounts(event, async (accounts, headers) => {
		const [sessions, passkeys] = await Promise.all([
			listSessions(accounts, headers),
			listPasskeys(accounts, headers)
		]);
		return { sessions, passkeys };
	});

/** Ends one of one's own sessions. */
export const endOwnSession = (event: RequestEvent, id: string) =>
	own(withAccounts(event, (accounts, headers) => endSession(accounts, headers, id)));

/** Names one of one's own passkeys. */
export const nameOwnPasskey = (event: RequestEvent, id: string, name: string) =>
	own(withAccounts(event, (accounts, headers) => renamePasskey(accounts, headers, { id, name })));

/** Takes one of one's own passkeys away. */
export const removeOwnPasskey = (event: RequestEvent, id: string) =>
	own(withAccounts(event, (accounts, headers) => removePasskey(accounts, headers, id)));

/** Ends all sessions, this one too. */
export async function endOwnSessions(event: RequestEvent): Promise<void> {
	takeCookies(await withAccounts(event, signOutEverywhere), event.cookies);
}

/** False for a thing that is not there any more, or not hers. */
async function own(work: Promise<void>): Promise<boolean> {
	try {
		await work;
		return true;
	} catch (cause) {
		if (isRefused(cause)) return false;
		throw cause;
	}
}
