import * as v from 'valibot';
import type { Accounts, LinkFacts } from './accounts.ts';
import { MailError } from '../mail/post.ts';
import type { Limit } from './limits.ts';

/** From one place, so that nobody fills other people's mailboxes. */
const PER_PLACE: Limit = { max: 3, seconds: 60 };
/** To one address, from wherever it is asked for. */
const PER_ADDRESS: Limit = { max: 5, seconds: 60 * 60 };

/** An address that a mail can be sent to. */
export const emailAddress = v.pipe(v.string(), v.trim(), v.maxLength(254), v.email());

/** What came of it. That an account exists is never part of the answer. */
export type LinkRequest =
	{ kind: 'sent' | 'no-address' | 'not-sent' } | { kind: 'too-many'; retryAfter: number };

/**
 * Mails a link for signing in. Known and unknown addresses go the same way with the same work, so that neither the
 * answer nor its time tells which is which; who the person is, is looked up only when the link is redeemed.
 *
 * @param place  where it is asked from
 */
export async function requestLink(
	{ auth, limits }: Accounts,
	given: string,
	{ place, ...facts }: LinkFacts & { place: string }
): Promise<LinkRequest> {
	const checked = v.safeParse(emailAddress, given);
	if (!checked.success) return { kind: 'no-address' };
	const email = checked.output;
	const turns = [
		await limits.take(`link-place:${place}`, PER_PLACE),
		await limits.take(`link-address:${email.toLowerCase()}`, PER_ADDRESS)
	];
	const refused = turns.find(({ isAllowed }) => !isAllowed);
	if (refused) return { kind: 'too-many', retryAfter: refused.retryAfter };
	try {
		await auth.api.signInMagicLink({ body: { email, metadata: facts }, headers: new Headers() });
	} catch (error) {
		if (error instanceof MailError) return { kind: 'not-sent' };
		throw error;
	}
	return { kind: 'sent' };
}
