import type { BetterAuthOptions } from 'better-auth';
import type { Driver } from 'neo4j-driver';
import { type AuditEvent, noteEvent } from '../audit/note-event.ts';
import { write } from '../driver.ts';
import { LANGUAGE_HEADER, TIME_ZONE_HEADER, timeZoneOf } from './request-facts.ts';
import { mailLanguage } from '../mail/mail.ts';
import { roughAddress } from './rough-address.ts';

type Hooks = NonNullable<BetterAuthOptions['databaseHooks']>;

/** A provider's tokens would let us read more of a person than she came to give: none is kept. */
const NO_TOKENS = {
	accessToken: null,
	refreshToken: null,
	idToken: null,
	accessTokenExpiresAt: null,
	refreshTokenExpiresAt: null,
	scope: null
};

/** What we add to, and leave out of, what better-auth writes. */
export const hooksFor = (driver: Driver): Hooks => ({
	user: {
		create: {
			before: async (user, context) => ({
				data: { ...user, locale: mailLanguage(context?.headers?.get(LANGUAGE_HEADER)), roles: [] }
			}),
			after: (user) => note(driver, { action: 'account.create', actor: user.id, subject: user.id })
		}
	},
	session: {
		create: {
			before: async (session, context) => ({
				data: {
					...session,
					ipAddress: roughAddress(session.ipAddress),
					timeZone: timeZoneOf(context?.headers?.get(TIME_ZONE_HEADER))
				}
			}),
			after: ({ userId }) => note(driver, { action: 'session.begin', actor: userId, subject: userId })
		}
	},
	account: {
		create: { before: async (identity) => ({ data: { ...identity, ...NO_TOKENS } }) },
		update: { before: async (identity) => ({ data: { ...identity, ...NO_TOKENS } }) }
	}
});

/** An event of the sign-in, after the fact: better-auth's own transaction is not ours to join. */
export const note = (driver: Driver, event: AuditEvent): Promise<void> =>
	write(driver, (tx) => noteEvent(tx, event));
