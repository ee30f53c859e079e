import { type KeptMail, readMailbox } from '#graph/mail/mailbox.ts';
import { hasMailbox } from './accounts.ts';
import { siteConfig } from './config.ts';

/** The mails this site has kept instead of sending them; null where that is nobody's to see. */
export async function mailsOfSite(): Promise<KeptMail[] | null> {
	return hasMailbox() ? readMailbox(`${siteConfig().data}/mailbox`) : null;
}
