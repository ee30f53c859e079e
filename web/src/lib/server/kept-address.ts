import type { Cookies } from '@sveltejs/kit';
import { LINK_MINUTES } from '#graph/accounts/link-token.ts';

const NAME = 'sign-in-address';

/** Keeps the address a link went to in the browser that asked, so that a typing mistake can be seen. */
export function keepAddress(cookies: Cookies, url: URL, address: string): void {
	cookies.set(NAME, address, { ...options(url), maxAge: LINK_MINUTES * 60 });
}

/** The address the last link went to. */
export const keptAddress = (cookies: Cookies): string | null => cookies.get(NAME) ?? null;

/** Forgets it: she has signed in. */
export function dropAddress(cookies: Cookies, url: URL): void {
	cookies.delete(NAME, options(url));
}

const options = (url: URL) =>
	({ path: '/', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' }) as const;
