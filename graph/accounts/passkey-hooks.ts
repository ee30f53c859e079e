import { createAuthMiddleware, isAPIError } from 'better-auth/api';
import type { Services } from '../services.ts';
import { mailLanguage } from '../mail/mail.ts';
import { PASSKEY_ADDED } from '../mail/mails/passkey-added.ts';
import { note } from './hooks.ts';

/** Longest name of a passkey. */
export const PASSKEY_NAME_MAX = 60;

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
