import type { Cookies } from '@sveltejs/kit';
import { jwtVerify, SignJWT } from 'jose';
import { siteConfig } from './config.ts';

/** How long a demonstration session lasts, seconds. */
const LIFETIME = 12 * 60 * 60;
const ISSUER = 'kollegium';

/** The prefix binds the cookie to this host and to https; browsers refuse it over plain http. */
const cookieName = (url: URL) => (url.protocol === 'https:' ? '__Host-kollegium' : 'kollegium');

const key = () => new TextEncoder().encode(siteConfig().secret);

/** Begins a session: a signed cookie that names the person, no more. Rights are read from the graph each time. */
export async function beginSession(cookies: Cookies, url: URL, person: App.SignedIn): Promise<void> {
	const token = await new SignJWT({ name: person.name, roles: person.roles })
		.setProtectedHeader({ alg: 'HS256' })
		.setIssuer(ISSUER)
		.setSubject(person.id)
		.setIssuedAt()
		.setExpirationTime(`${LIFETIME}s`)
		.sign(key());
	cookies.set(cookieName(url), token, { ...options(url), maxAge: LIFETIME });
}

/** Who the cookie of a request names; null without a cookie, with a forged one, or with one out of date. */
export async function readSession(cookies: Cookies, url: URL): Promise<App.SignedIn | null> {
	const token = cookies.get(cookieName(url));
	if (!token) return null;
	try {
		const { payload } = await jwtVerify(token, key(), { issuer: ISSUER, algorithms: ['HS256'] });
		const { sub, name, roles } = payload;
		if (typeof sub !== 'string' || typeof name !== 'string' || !Array.isArray(roles)) return null;
		return { id: sub, name, roles: roles.map(String) };
	} catch {
		return null;
	}
}

/** Ends the session. */
export function endSession(cookies: Cookies, url: URL): void {
	cookies.delete(cookieName(url), options(url));
}

function options(url: URL) {
	return { path: '/', httpOnly: true, sameSite: 'lax', secure: url.protocol === 'https:' } as const;
}
