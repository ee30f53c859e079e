import type { ManagedTransaction } from 'neo4j-driver';
import * as v from 'valibot';
import { actorIdOf, type Person, personOfActor } from '../own-data/person.ts';
import { type FoundInvitation, findInvitation, type InvitationState } from '../roles/invitations.ts';
import { giveRole } from '../roles/roles.ts';
import type { Command, Done } from './command.ts';

/** What became of accepting: all but `accepted` leave everything as it was. */
export type Acceptance = 'accepted' | 'unknown' | 'foreign' | 'joinFirst' | Exclude<InvitationState, 'open'>;

const given = v.object({ token: v.pipe(v.string(), v.maxLength(200)) });

/** Whoever was invited accepts; it is for the address it was sent to and for nobody else. */
export const acceptInvitation: Command<typeof given, Acceptance> = {
	id: 'acceptInvitation',
	given,
	isAllowed: () => true,
	async run(tx, actor, { token }) {
		const person = await personOfActor(tx, actor);
		const invitation = await findInvitation(tx, token);
		const hindrance = invitation ? await hindranceOf(tx, invitation, person) : 'unknown';
		if (hindrance) return { result: hindrance };
		return accept(tx, invitation!, person);
	}
};

/** Why it cannot be accepted; accepted before by the same person it simply is. */
async function hindranceOf(
	tx: ManagedTransaction,
	{ state, email, usedBy, role }: FoundInvitation,
	{ teacher, account }: Person
): Promise<Acceptance | null> {
	if (state === 'used' && account !== null && usedBy === account) return 'accepted';
	if (state !== 'open') return state;
	const statement = 'MATCH (a:Account {id: $account}) RETURN a.email AS email, a.emailVerified AS isVerified';
	const { records } = await tx.run(statement, { account });
	const isHers = records[0]?.get('email') === email && records[0]?.get('isVerified') === true;
	if (!isHers) return 'foreign';
	return role === 'facilitator' && !teacher ? 'joinFirst' : null;
}

async function accept(
	tx: ManagedTransaction,
	invitation: FoundInvitation,
	person: Person
): Promise<Done<Acceptance>> {
	const { id, role, community, by } = invitation;
	const { marks } = await giveRole(tx, person, { role, community });
	await tx.run(
		'MATCH (n:Invitation {id: $id}) SET n.usedAt = datetime(), n.usedBy = $account REMOVE n.openKey',
		{
			id,
			account: person.account
		}
	);
	const details = { role, community, invitation: id };
	const event = { action: 'role.grant', actor: by, subject: actorIdOf(person), details };
	return { result: 'accepted', marks, events: [event] };
}
