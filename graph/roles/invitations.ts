import { createHash, randomBytes } from 'node:crypto';
import type { ManagedTransaction } from 'neo4j-driver';
import { cypher } from '../cypher.ts';
import { publicId } from '../public-id.ts';
import type { RoleFor } from './roles.ts';

/** How long an invitation can be accepted, days. */
export const INVITATION_DAYS = 14;

/** Where an invitation stands. */
export type InvitationState = 'open' | 'used' | 'revoked' | 'expired';

/** An invitation, as it is found by the secret of its link. */
export type FoundInvitation = RoleFor & {
	id: string;
	state: InvitationState;
	email: string;
	/** Account of whoever accepted it. */
	usedBy: string | null;
	communityName: string | null;
	/** Identifier and name of whoever invited. */
	by: string | null;
	inviter: string | null;
	expiresAt: string;
};

/** An invitation that was just made: the only time that its secret is known. */
export type MadeInvitation = { id: string; token: string; expiresAt: string };

/** The graph keeps only this of a link's secret. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Where the link of an invitation leads, below the address of the site, in the language of its mail. */
export const invitationPath = (token: string, language: string): string =>
	`${language === 'en' ? '' : `/${language}`}/invitation?token=${token}`;

/** An e-mail address as it is compared. */
export const plainEmail = (email: string): string => email.trim().toLowerCase();

/**
 * Makes an invitation.
 *
 * @param by  account of whoever invites; null for the command line
 * @returns null when one for the same person and role is still open
 */
export async function makeInvitation(
	tx: ManagedTransaction,
	{ role, community, email, by }: RoleFor & { email: string; by: string | null }
): Promise<MadeInvitation | null> {
	const token = randomBytes(32).toString('base64url');
	const { records } = await tx.run(cypher('invitation-make'), {
		id: publicId('Invitation', token),
		tokenHash: hashOfToken(token),
		openKey: [plainEmail(email), role, community ?? ''].join(' '),
		email: plainEmail(email),
		role,
		community,
		by,
		days: INVITATION_DAYS
	});
	const made = records[0]?.toObject() as Omit<MadeInvitation, 'token'> | undefined;
	return made ? { ...made, token } : null;
}

/**
 * The invitation that a link stands for; it is locked until the transaction ends, so that it is accepted once.
 *
 * @returns null when there is none: a mistyped or cut link
 */
export async function findInvitation(tx: ManagedTransaction, token: string): Promise<FoundInvitation | null> {
	const parameters = { tokenHash: hashOfToken(token) };
	await tx.run('MATCH (n:Invitation {tokenHash: $tokenHash}) SET n.lock = true REMOVE n.lock', parameters);
	const { records } = await tx.run(cypher('invitation-find'), parameters);
	return (records[0]?.toObject() as FoundInvitation | undefined) ?? null;
}
