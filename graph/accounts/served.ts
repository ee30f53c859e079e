import type { Accounts } from './accounts.ts';

/**
 * The only endpoints of better-auth that the site serves: what a browser needs for passkeys, and where a school's
 * sign-in comes back to. Everything else is done by the site's own pages; above all a link is never redeemed on GET.
 */
const SERVED: readonly RegExp[] = [
	/^GET \/passkey\/generate-(register|authenticate)-options$/,
	/^POST \/passkey\/verify-(registration|authentication)$/,
	/^GET \/callback\/[a-z][a-z0-9-]*$/
];

/** Answers a request below `/api/auth`; null for what is not served. */
export async function serveAuth({ auth, settings }: Accounts, request: Request): Promise<Response | null> {
	const path = new URL(request.url).pathname.slice('/api/auth'.length);
	if (!SERVED.some((one) => one.test(`${request.method} ${path}`))) return null;
	// better-auth lets a request without cookies pass without one.
	if (request.method !== 'GET' && request.headers.get('origin') !== settings.origin) return refused();
	return auth.handler(request);
}

const refused = () => Response.json({ code: 'FORBIDDEN' }, { status: 403 });
