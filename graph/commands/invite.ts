import * as v from 'valibot';
import { ApiError } from '../errors.ts';
import { actorIdOf, personOfActor } from '../own-data/person.ts';
import { makeInvitation, type MadeInvitation, plainEmail } from '../roles/invitations.ts';
import { checkRole, GIVEN_ROLES } from '../roles/roles.ts';
import type { Command } from './command.ts';
import { isAdministrator } from './administrator.ts';

const given = v.object({
	email: v.pipe(v.string(), v.trim(), v.maxLength(254, 'is too long'), v.email('is no e-mail address')),
	role: v.picklist(GIVEN_ROLES),
	community: v.nullish(v.string()),
	language: v.picklist(['en', 'sv', 'de', 'pt'])
});

/** An administrator invites somebody to a role, by e-mail. */
export const invite: Command<typeof given, MadeInvitation> = {
	id: 'invite',
	given,
	isAllowed: isAdministrator,
	async run(tx, actor, { email, role, community }) {
		const roleFor = checkRole({ role, community });
		const person = await personOfActor(tx, actor);
		const made = await makeInvitation(tx, { ...roleFor, email: plainEmail(email), by: person.account });
		if (!made)
			throw new ApiError('CONFLICT', 'There is an open invitation for this already, or no such community.');
		const details = { invitation: made.id, role, community: roleFor.community };
		const event = { action: 'invitation.made', actor: actor.id, subject: actorIdOf(person), details };
		return { result: made, events: [event] };
	}
};
