import { randomUUID } from 'node:crypto';
import { betterAuth, type BetterAuthOptions } from 'better-auth';
import type { Logger } from 'pino';
import { publicId } from '../public-id.ts';
import type { Services } from '../services.ts';
import { neo4jAdapter } from './adapter.ts';
import { admit } from './admit.ts';
import { hooksFor } from './hooks.ts';
import type { Limits } from './limits.ts';
import { boundPasskeyNames, watchPasskeys } from './passkey-hooks.ts';
import { linkPlugin, type MadeLink, passkeyPlugin, providerPlugin } from './plugins.ts';
import type { OidcProvider } from './providers.ts';
import { ADDRESS_HEADER } from './request-facts.ts';

const DAY = 24 * 60 * 60;

/** How long one stays signed in without coming back, seconds. */
const SESSION = 30 * DAY;

/** What the sign-in of one address needs. */
export type AuthSettings = {
	/** Scheme, host and port that people type; links, cookies and passkeys belong to it. */
	origin: string;
	secret: string;
	providers: OidcProvider[];
};

export type Auth = ReturnType<typeof createAuth>;

/** better-auth over the graph: no password, no second database, nothing told to its makers. */
export function createAuth(
	{ driver, post, log }: Pick<Services, 'driver' | 'post' | 'log'>,
	{ origin, secret, providers }: AuthSettings,
	{ limits, sendLink }: { limits: Limits; sendLink: (link: MadeLink) => Promise<void> }
) {
	return betterAuth({
		appName: 'Kollegium',
		baseURL: origin,
		basePath: '/api/auth',
		secret,
		trustedOrigins: [origin],
		database: neo4jAdapter(driver),
		telemetry: { enabled: false },
		logger: quietLog(log),
		onAPIError: { errorURL: `${origin}/sign-in` },
		emailAndPassword: { enabled: false },
		user: {
			additionalFields: {
				locale: { type: 'string', required: false, input: false },
				roles: { type: 'string[]', required: false, input: false }
			},
			validateUserInfo: (arriving) => admit(arriving, providers)
		},
		session: {
			expiresIn: SESSION,
			updateAge: DAY,
			additionalFields: { timeZone: { type: 'string', required: false, input: false } }
		},
		account: { accountLinking: { enabled: true } },
		databaseHooks: hooksFor(driver),
		hooks: { before: boundPasskeyNames, after: watchPasskeys({ driver, post }, origin) },
		rateLimit: { enabled: true, window: 60, max: 60, customStorage: { consume: consumeOf(limits) } },
		plugins: [linkPlugin(secret, sendLink), passkeyPlugin(origin), providerPlugin(providers)],
		advanced: advancedFor(origin)
	});
}

/** Name of the cookie that holds a session. */
export const sessionCookie = (origin: string): string => `${prefixOf(origin)}.session_token`;

/** `__Host-` binds a cookie to this host and to https; browsers refuse it over plain http. */
const prefixOf = (origin: string) => (origin.startsWith('https:') ? '__Host-kollegium' : 'kollegium');

function advancedFor(origin: string): BetterAuthOptions['advanced'] {
	const secure = origin.startsWith('https:');
	return {
		// Its own prefix would be `__Secure-`, which lets a neighbouring host set the cookie.
		useSecureCookies: false,
		cookiePrefix: prefixOf(origin),
		defaultCookieAttributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' },
		ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
		database: {
			generateId: ({ model }: { model: string }) =>
				model === 'user' ? publicId('Account', randomUUID()) : randomUUID()
		}
	};
}

const consumeOf =
	(limits: Limits) =>
	async (key: string, { window, max }: { window: number; max: number }) => {
		const { isAllowed, retryAfter } = await limits.take(`auth:${key}`, { max, seconds: window });
		return { allowed: isAllowed, retryAfter: isAllowed ? null : retryAfter };
	};

/** Its messages quote addresses, links and errors of the driver: the log gets the first words only. */
const quietLog = (log: Logger) => ({
	level: 'warn' as const,
	log: (level: string, message: string) => {
		const said = String(message)
			.split(/[:.\n"'`]/)[0]!
			.slice(0, 80);
		log[level === 'error' ? 'error' : 'warn']({ area: 'accounts', said }, 'sign-in');
	}
});
