import type { RequestEvent } from '@sveltejs/kit';
import { requestLink } from '#graph/accounts/request-link.ts';
import { type LinkFault, type LinkLook, lookAtLink, redeemLink } from '#graph/accounts/redeem-link.ts';
import { startProvider } from '#graph/accounts/start-provider.ts';
import { signOut } from '#graph/accounts/sessions.ts';
import { getLocale, localizeHref } from '#lib/paraglide/runtime.js';
import { takeCookies, withAccounts } from './accounts.ts';

/** Mails a link to whatever address the form gave. */
export const mailLink = (event: RequestEvent, email: string, to: string) =>
	withAccounts(event, (accounts) =>
		requestLink(accounts, email, {
			place: event.getClientAddress(),
			language: getLocale(),
			page: localizeHref('/sign-in/link'),
			to
		})
	);

/** Who a link would sign in; nothing is used up. */
export const seeLink = (event: RequestEvent, token: string): Promise<LinkLook> =>
	withAccounts(event, (accounts) => lookAtLink(accounts, token));

/** Signs in by a link; the fault of a link that does not. */
export async function useLink(
	event: RequestEvent,
	token: string,
	timeZone: FormDataEntryValue | null
): Promise<{ account: string } | { fault: LinkFault }> {
	const done = await withAccounts(
		event,
		(accounts, headers) => redeemLink(accounts, token, headers),
		timeZone
	);
	if (done.kind !== 'signed-in') return { fault: done.kind };
	takeCookies(done.headers, event.cookies);
	return { account: done.account };
}

/** Address of a school's sign-in, with the cookie set that knows its answer again. */
export async function beginProvider(
	event: RequestEvent,
	id: string,
	paths: { done: string; failed: string }
): Promise<string | null> {
	const begun = await withAccounts(event, (accounts, headers) => startProvider(accounts, headers, id, paths));
	if (begun) takeCookies(begun.headers, event.cookies);
	return begun?.url ?? null;
}

/** Ends the session of an account. */
export async function endAccountSession(event: RequestEvent): Promise<void> {
	takeCookies(await withAccounts(event, signOut), event.cookies);
}
