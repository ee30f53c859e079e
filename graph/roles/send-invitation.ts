import type { GraphContext } from '../context.ts';
import { read } from '../driver.ts';
import type { MailLanguage } from '../mail/mail.ts';
import { INVITATION } from '../mail/mails/invitation.ts';
import { INVITATION_DAYS, plainEmail } from './invitations.ts';

type Given = { email: string; role: string; community?: string | null; language: MailLanguage; link: string };

const COMMUNITY = 'MATCH (c:Community {id: $community}) RETURN c.name AS name';

/** Sends an invitation that was made. @returns false when the mail server did not take it: the link still holds */
export async function sendInvitation(
	{ services: { driver, post, log } }: Pick<GraphContext, 'services'>,
	{ email, role, community, language, link }: Given
): Promise<boolean> {
	const [found] = community ? await read<{ name: string }>(driver, COMMUNITY, { community }) : [];
	const facts = { url: link, role, community: found?.name ?? null, days: INVITATION_DAYS };
	try {
		await post.send(plainEmail(email), language, INVITATION, facts);
		return true;
	} catch (error) {
		log.warn({ cause: (error as Error).name }, 'invitation not sent');
		return false;
	}
}
