import { isAPIError } from 'better-auth/api';
import type { Accounts } from './accounts.ts';
import { hashOfToken, readLinkToken } from './link-token.ts';

/** Why a link does not sign anybody in. */
export type LinkFault = 'expired' | 'used' | 'truncated' | 'foreign';

/** Who would be signed in by a link, or why nobody. */
export type LinkLook = { kind: 'open'; email: string } | { kind: LinkFault };

/** Looks at a link without using it up: what a mail scanner, a preview or a first GET may do as often as it likes. */
export async function lookAtLink({ auth, settings }: Accounts, token: string): Promise<LinkLook> {
	const state = readLinkToken(token, settings.secret);
	if (state !== 'valid') return { kind: state };
	const { adapter } = await auth.$context;
	const kept = await adapter.findOne<{ value: string }>({
		model: 'verification',
		where: [{ field: 'identifier', value: `magic-link:${hashOfToken(token)}` }]
	});
	return kept
		? { kind: 'open', email: (JSON.parse(kept.value) as { email: string }).email }
		: { kind: 'used' };
}

/**
 * Signs in by a link: of many at once exactly one succeeds.
 *
 * @param headers  made by the site; the new session is noted with what they tell of the device
 * @returns headers that set the cookie of the session, or why there is none
 */
export async function redeemLink(
	{ auth, settings }: Accounts,
	token: string,
	headers: Headers
): Promise<{ kind: 'signed-in'; headers: Headers; account: string } | { kind: LinkFault }> {
	const state = readLinkToken(token, settings.secret);
	if (state !== 'valid') return { kind: state };
	try {
		const done = await auth.api.magicLinkVerify({ query: { token }, headers, returnHeaders: true });
		return { kind: 'signed-in', headers: done.headers, account: done.response.user.id };
	} catch (error) {
		// It answers a token that is no longer there by leading to an address with the error in it.
		if (isAPIError(error) && error.statusCode === 302) return { kind: 'used' };
		throw error;
	}
}
