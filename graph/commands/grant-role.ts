import * as v from 'valibot';
import { ApiError, ERROR_MESSAGES } from '../errors.ts';
import { actorIdOf, personOf } from '../own-data/person.ts';
import { checkRole, GIVEN_ROLES, giveRole } from '../roles/roles.ts';
import { isAdministrator } from './administrator.ts';
import type { Command } from './command.ts';

const given = v.object({
	person: v.string(),
	role: v.picklist(GIVEN_ROLES),
	community: v.nullish(v.string())
});

/** An administrator gives a role to somebody who is a member already. */
export const grantRole: Command<typeof given, boolean> = {
	id: 'grantRole',
	given,
	isAllowed: isAdministrator,
	async run(tx, actor, { person: id, role, community }) {
		const roleFor = checkRole({ role, community });
		const person = await personOf(tx, id);
		if (!person) throw new ApiError('NOT_FOUND', ERROR_MESSAGES.NOT_FOUND);
		const { isChanged, marks } = await giveRole(tx, person, roleFor);
		if (!isChanged) return { result: false };
		const event = {
			action: 'role.grant',
			actor: actor.id,
			subject: actorIdOf(person),
			details: { ...roleFor }
		};
		return { result: true, marks, events: [event] };
	}
};
