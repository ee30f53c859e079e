import { createAuthMiddleware, isAPIError } from 'better-auth/api';
import type { Services } from '../services.ts';
import { mailLanguage } from '../mail/mail.ts';
import { PASSKEY_ADDED } from '../mail/mails/passkey-added.ts';
import type { Accounts } from './accounts.ts';
import { note } from './hooks.ts';

/** A passkey as its owner sees it. */
export type OwnPasskey = { id: string; name: string | null; addedAt: Date | null; isSynced: boolean };

/** Longest name of a passkey. */
export const PASSKEY_NAME_MAX = 60;

/** One's own passkeys, the latest first. */
export async function listPasskeys({ auth }: Accounts, headers: Headers): Promise<OwnPasskey[]> {
	const passkeys = await auth.api.listPasskeys({ headers });
	return passkeys
		.map(({ id, name, createdAt, backedUp }) => ({
			id,
			name: name || null,
			addedAt: createdAt ?? null,
			isSynced: backedUp
		}))
		.sort((a, b) => (b.addedAt?.getTime() ?? 0) - (a.addedAt?.getTime() ?? 0));
}

/** Gives one of one's own passkeys a name; an empty one leaves it as it is. */
export async function renamePasskey(
	{ auth }: Accounts,
	headers: Headers,
	{ id, name }: { id: string; name: string }
): Promise<void> {
	const short = name.trim().slice(0, PASSKEY_NAME_MAX);
	if (short) await auth.api.updatePasskey({ body: { id, name: short }, headers });
}

/** Takes one of one's own passkeys away: it signs in no more. */
export async function removePasskey(
	{ auth, services }: Accounts,
	headers: Headers,
	id: string
): Promise<void> {
	const current = await auth.api.getSession({ headers });
	await auth.api.deletePasskey({ body: { id }, headers });
	const userId = current!.user.id;
	await note(services.driver, { action: 'passkey.remove', actor: userId, subject: userId });
}

/** Notes a new passkey, and tells its owner by mail: a stranger's key must not stay unnoticed. */
export const watchPasskeys = ({ driver, post }: Pick<Services, 'driver' | 'post'>, origin: string) =>
	createAuthMiddleware(async ({ path, body, context }) => {
		if (path !== '/passkey/verify-registration' || isAPIError(context.returned) || !context.session) return;
		const { user } = context.session;
		await note(driver, { action: 'passkey.add', actor: user.id, subject: user.id });
		const name = String((body as { name?: unknown }).name ?? '').slice(0, PASSKEY_NAME_MAX) || 'Passkey';
		const language = mailLanguage((user as { locale?: string }).locale);
		const page = `${origin}${language === 'en' ? '' : `/${language}`}/me/security`;
		// The key is there already; that the mail did not go out is in the log.
		await post.send(user.email, language, PASSKEY_ADDED, { url: page, name }).catch(() => {});
	});

/** A name is shown in mails and lists: no novel. */
export const boundPasskeyNames = createAuthMiddleware(async ({ path, body }) => {
	if (path !== '/passkey/verify-registration') return;
	const given = body as { name?: unknown; createSession?: unknown };
	if (typeof given.name === 'string') given.name = given.name.slice(0, PASSKEY_NAME_MAX);
});
