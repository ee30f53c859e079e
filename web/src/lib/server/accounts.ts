import type { Cookies, RequestEvent } from '@sveltejs/kit';
import { type Accounts, createAccounts } from '#graph/accounts/accounts.ts';
import { ADDRESS_HEADER, LANGUAGE_HEADER, TIME_ZONE_HEADER } from '#graph/accounts/request-facts.ts';
import { isMailboxOpen } from '#graph/mail/mailbox.ts';
import type { Services } from '#graph/services.ts';
import { getLocale } from '#lib/paraglide/runtime.js';
import { siteConfig } from './config.ts';
import { reach } from './graph.ts';

/** Where no ORIGIN is set, a machine is known by a few names; whoever invents more gets none kept. */
const MOST_ORIGINS = 8;
const opened = new Map<string, Accounts>();

type Asking = Pick<RequestEvent, 'locals' | 'url' | 'request' | 'getClientAddress'>;

/**
 * Does something with the sign-in of the address the request came to: the only way from a page to accounts.
 *
 * @param work  gets headers to hand on, in which what the site knows stands and nothing of that name from outside
 */
export function withAccounts<Result>(
	event: Asking,
	work: (accounts: Accounts, headers: Headers) => Promise<Result>,
	timeZone?: FormDataEntryValue | null
): Promise<Result> {
	const headers = headersOf(event, typeof timeZone === 'string' ? timeZone : null);
	return reach(event, ({ services }) => work(accountsAt(originOf(event.url), services), headers));
}

/** The address people type; links and cookies belong to it. */
export const originOf = (url: URL): string => siteConfig().origin ?? url.origin;

function accountsAt(origin: string, services: Services): Accounts {
	const known = opened.get(origin);
	if (known) return known;
	const { secret, providers } = siteConfig();
	const accounts = createAccounts(services, { origin, secret, providers });
	opened.set(origin, accounts);
	if (opened.size > MOST_ORIGINS) opened.delete(opened.keys().next().value!);
	return accounts;
}

function headersOf(event: Asking, timeZone: string | null): Headers {
	const headers = new Headers(event.request.headers);
	for (const name of [...headers.keys()]) if (/^x-(forwarded|kollegium)-/.test(name)) headers.delete(name);
	headers.set(ADDRESS_HEADER, event.getClientAddress());
	headers.set(LANGUAGE_HEADER, getLocale());
	const zone = timeZone ?? headers.get('x-time-zone');
	// A header takes no letters beyond Latin-1, and no zone's name has any.
	if (zone && /^[\w/+-]+$/.test(zone)) headers.set(TIME_ZONE_HEADER, zone);
	return headers;
}

/** Sets the cookies that an answer of the sign-in sets. */
export function takeCookies(answer: Headers, cookies: Cookies): void {
	for (const line of answer.getSetCookie()) {
		const [pair = '', ...attributes] = line.split(/;\s*/);
		const cut = pair.indexOf('=');
		const given = new Map(
			attributes.map((one) => {
				const [name = '', value = ''] = one.split('=');
				return [name.toLowerCase(), value] as const;
			})
		);
		cookies.set(pair.slice(0, cut), pair.slice(cut + 1), {
			path: '/',
			httpOnly: true,
			sameSite: 'lax',
			secure: given.has('secure'),
			...(given.has('max-age') && { maxAge: Number(given.get('max-age')) }),
			// It is encoded and signed already.
			encode: (value) => value
		});
	}
}

/** Can mails go out, or be looked at on this machine? */
export const isMailing = (): boolean => siteConfig().mail.smtp !== null || !siteConfig().isPublic;

/** The page that shows mails instead of sending them: for a demonstration or development on one's own machine. */
export const hasMailbox = (): boolean => isMailboxOpen(siteConfig(), import.meta.env.DEV);
