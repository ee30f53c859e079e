/**
 * Headers on every response, pages, errors and files alike. The content security policy of pages is made by
 * SvelteKit with a nonce (svelte.config.js); whatever is no page may load nothing at all.
 */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
	'x-content-type-options': 'nosniff',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'referrer-policy': 'same-origin',
	'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
	'x-frame-options': 'DENY'
};

const NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";
const TWO_YEARS = 63_072_000;

/**
 * Adds the headers to a response of the site.
 *
 * @param isPersonal  somebody is signed in: nothing of it may stay in a cache
 */
export function secure(
	response: Response,
	{ isHttps, isPersonal }: { isHttps: boolean; isPersonal: boolean }
): Response {
	const { headers } = response;
	for (const [name, value] of Object.entries(SECURITY_HEADERS)) {
		if (!headers.has(name)) headers.set(name, value);
	}
	if (isHttps) headers.set('strict-transport-security', `max-age=${TWO_YEARS}; includeSubDomains`);
	if (!headers.has('content-security-policy')) headers.set('content-security-policy', NOTHING);
	if (isPersonal) headers.set('cache-control', 'private, no-store');
	return response;
}
