import * as v from 'valibot';

/** A school's or authority's own sign-in, spoken to in OpenID Connect. */
const provider = v.strictObject({
	/** Part of addresses, and of the name of its secret's variable: never changed once people signed in by it. */
	id: v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,30}$/, 'id is not of small letters, digits and hyphens')),
	/** What the button says. */
	name: v.pipe(v.string(), v.trim(), v.minLength(1, 'name is empty'), v.maxLength(60, 'name is too long')),
	/** Where `/.well-known/openid-configuration` is found. */
	issuer: v.pipe(v.string(), v.url('issuer is not an address'), v.check(isSafeIssuer, 'issuer is not https')),
	clientId: v.pipe(v.string(), v.minLength(1, 'clientId is empty')),
	scopes: v.optional(v.array(v.string()), ['openid', 'email', 'profile']),
	/** Only people with an address of these domains may come in by it; absent: whomever it vouches for. */
	domains: v.optional(v.array(v.pipe(v.string(), v.toLowerCase())))
});

/** A provider with its secret, which comes from a variable of its own. */
export type OidcProvider = v.InferOutput<typeof provider> & { clientSecret: string };

/** A provider as OIDC_PROVIDERS gives it. */
export type ListedProvider = v.InferOutput<typeof provider>;

/** The variable OIDC_PROVIDERS: a JSON list. */
export const providerList = v.pipe(
	v.optional(v.string(), '[]'),
	v.rawTransform(({ dataset, addIssue, NEVER }) => {
		try {
			return JSON.parse(dataset.value) as unknown;
		} catch {
			addIssue({ message: 'is not JSON' });
			return NEVER;
		}
	}),
	v.array(provider, 'is not a list'),
	v.check((list) => new Set(list.map(({ id }) => id)).size === list.length, 'names the same id twice')
);

/** Name of the variable that holds a provider's secret: `kommun-x` → `OIDC_SECRET_KOMMUN_X`. */
export const secretVariable = ({ id }: Pick<ListedProvider, 'id'>): string =>
	`OIDC_SECRET_${id.toUpperCase().replaceAll('-', '_')}`;

/** A test's provider on this machine may do without TLS. */
function isSafeIssuer(issuer: string): boolean {
	if (!URL.canParse(issuer)) return false;
	const { protocol, hostname } = new URL(issuer);
	return protocol === 'https:' || ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
}
