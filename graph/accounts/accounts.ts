import type { Services } from '../services.ts';
import { type Auth, type AuthSettings, createAuth } from './auth.ts';
import { LINK_MINUTES } from './link-token.ts';
import { createLimits, type Limits } from './limits.ts';
import type { MadeLink } from './plugins.ts';
import { mailLanguage } from '../mail/mail.ts';
import { SIGN_IN_LINK } from '../mail/mails/sign-in-link.ts';

/** Everything the sign-in of one address is done with. */
export type Accounts = {
	auth: Auth;
	limits: Limits;
	settings: AuthSettings;
	services: Pick<Services, 'driver' | 'post' | 'log'>;
};

/** Opens the sign-in of one address. */
export function createAccounts(services: Accounts['services'], settings: AuthSettings): Accounts {
	const limits = createLimits(services.driver, settings.secret);
	const sendLink = (link: MadeLink) => mailLink(services, settings, link);
	return { auth: createAuth(services, settings, { limits, sendLink }), limits, settings, services };
}

/** Where a link leads, and in which language the mail is written; set by `requestLink`. */
export type LinkFacts = { language: string; page: string; to: string };

async function mailLink(
	{ post }: Pick<Services, 'post'>,
	{ origin }: AuthSettings,
	{ email, token, metadata }: MadeLink
): Promise<void> {
	const { language, page, to } = metadata as LinkFacts;
	const url = new URL(page, origin);
	url.searchParams.set('token', token);
	if (to) url.searchParams.set('to', to);
	const facts = { url: url.href, minutes: LINK_MINUTES };
	await post.send(email, mailLanguage(language), SIGN_IN_LINK, facts);
}
