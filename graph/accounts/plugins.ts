import { passkey } from '@better-auth/passkey';
import { genericOAuth, magicLink } from 'better-auth/plugins';
import { hashOfToken, LINK_MINUTES, makeLinkToken } from './link-token.ts';
import type { OidcProvider } from './providers.ts';

/** A link that is ready to be mailed. */
export type MadeLink = { email: string; token: string; metadata?: Record<string, unknown> | undefined };

/** A link in a mail, redeemed by `redeemLink` and nowhere else: the endpoint that would do it on GET is not served. */
export const linkPlugin = (secret: string, send: (link: MadeLink) => Promise<void>) =>
	magicLink({
		expiresIn: LINK_MINUTES * 60,
		storeToken: { type: 'custom-hasher', hash: async (token) => hashOfToken(token) },
		generateToken: () => makeLinkToken(secret),
		sendMagicLink: ({ email, token, metadata }) => send({ email, token, metadata })
	});

/** Keys of one's own device, found by the device itself: no address has to be typed. */
export const passkeyPlugin = (origin: string) =>
	passkey({
		rpID: new URL(origin).hostname,
		rpName: 'Kollegium',
		origin,
		authenticatorSelection: { residentKey: 'required', userVerification: 'preferred' }
	});

/** Sign-in with what a school has: code flow with PKCE, the identity proven by a signed token. */
export const providerPlugin = (providers: OidcProvider[]) =>
	genericOAuth({
		config: providers.map(({ id, issuer, clientId, clientSecret, scopes }) => ({
			providerId: id,
			discoveryUrl: `${issuer.replace(/\/+$/, '')}/.well-known/openid-configuration`,
			clientId,
			clientSecret,
			scopes,
			pkce: true,
			requireIdTokenVerification: true
		}))
	});
