import type { Accounts } from './accounts.ts';

/**
 * Begins a sign-in with what a school has.
 *
 * @param paths  where to go afterwards, and where to say that it did not work
 * @returns the provider's address and the cookie that binds the answer to this browser; null for an unknown one
 */
export async function startProvider(
	{ auth, settings }: Accounts,
	headers: Headers,
	id: string,
	{ done, failed }: { done: string; failed: string }
): Promise<{ url: string; headers: Headers } | null> {
	if (!settings.providers.some((provider) => provider.id === id)) return null;
	const { response, headers: answer } = await auth.api.signInSocial({
		body: { provider: id, callbackURL: done, newUserCallbackURL: done, errorCallbackURL: failed },
		headers,
		returnHeaders: true
	});
	return response.url ? { url: response.url, headers: answer } : null;
}
