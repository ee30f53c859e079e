import type { OidcProvider } from './providers.ts';

/** Why a school's sign-in was not taken; the sign-in page has words for each. */
export const NOT_ADMITTED = ['email_not_verified', 'foreign_domain'] as const;

type Arriving = {
	user: { email?: string | null | undefined; emailVerified?: boolean | undefined };
	source: { method: string; oauth?: { providerId: string } | undefined };
};

/**
 * Whom to let in: an address must be proven, and a provider may speak for its own domains only. Otherwise any school
 * could sign in as anybody, an administrator of another school too.
 */
export function admit(
	{ user, source }: Arriving,
	providers: OidcProvider[]
): { error: (typeof NOT_ADMITTED)[number] } | undefined {
	if (source.method !== 'oauth') return;
	if (!user.emailVerified) return { error: 'email_not_verified' };
	const { domains } = providers.find(({ id }) => id === source.oauth?.providerId) ?? {};
	const domain = user.email?.toLowerCase().split('@').at(-1);
	if (domains && !domains.includes(domain ?? '')) return { error: 'foreign_domain' };
}
