import { invite as inviteCommand } from '../commands/invite.ts';
import { resolverOf } from '../commands/command.ts';
import type { GraphContext } from '../context.ts';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';
import type { MailLanguage } from '../mail/mail.ts';
import { readPerson } from '../own-data/person.ts';
import { type FoundInvitation, hashOfToken, invitationPath } from '../roles/invitations.ts';
import { sendInvitation } from '../roles/send-invitation.ts';

/** Resolver of `Query.invitation`: whoever has the link may know what it is for, and nothing of whom it was sent to. */
export async function invitation(
	_: unknown,
	{ token }: { token: string },
	{ actor, services }: GraphContext
) {
	const [found] = await read<FoundInvitation>(services.driver, cypher('invitation-find'), {
		tokenHash: hashOfToken(token)
	});
	if (!found) return null;
	const { role, communityName, inviter, expiresAt, state, email } = found;
	const isMine = actor ? (await emailOf(services.driver, actor)) === email : null;
	return { role, community: communityName, inviter, expiresAt, state, isMine };
}

async function emailOf(
	driver: GraphContext['services']['driver'],
	actor: NonNullable<GraphContext['actor']>
): Promise<string | null> {
	const { account } = await readPerson(driver, actor);
	const statement = 'MATCH (a:Account {id: $account}) RETURN a.email AS email';
	const [row] = await read<{ email: string | null }>(driver, statement, { account });
	return row?.email ?? null;
}

type Given = { email: string; role: string; community?: string | null; language: MailLanguage };

/** Resolver of `Mutation.invite`: makes the invitation, then sends it; the link is shown to the administrator too. */
export async function invite(parent: unknown, given: Given, context: GraphContext) {
	const { id, token, expiresAt } = await resolverOf(inviteCommand)(parent, given, context);
	const link = `${context.services.origin}${invitationPath(token, given.language)}`;
	const isSent = await sendInvitation(context, { ...given, link });
	return { id, link, expiresAt, isSent };
}
