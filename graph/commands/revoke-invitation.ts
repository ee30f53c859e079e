import * as v from 'valibot';
import { ApiError, ERROR_MESSAGES } from '../errors.ts';
import { isAdministrator } from './administrator.ts';
import type { Command } from './command.ts';

const given = v.object({ id: v.string() });

const REVOKE = `MATCH (n:Invitation {id: $id})
	WITH n, n.revokedAt IS NULL AND n.usedAt IS NULL AS isOpen
	FOREACH (_ IN CASE WHEN isOpen THEN [1] ELSE [] END | SET n.revokedAt = datetime() REMOVE n.openKey)
	RETURN isOpen, n.usedAt IS NOT NULL AS isUsed`;

/** An administrator takes an invitation back that nobody has accepted yet. */
export const revokeInvitation: Command<typeof given, boolean> = {
	id: 'revokeInvitation',
	given,
	isAllowed: isAdministrator,
	async run(tx, actor, { id }) {
		const { records } = await tx.run(REVOKE, { id });
		const [found] = records;
		if (!found) throw new ApiError('NOT_FOUND', ERROR_MESSAGES.NOT_FOUND);
		if (found.get('isUsed'))
			throw new ApiError('CONFLICT', 'It has been accepted: withdraw the role instead.');
		const event = {
			action: 'invitation.revoked',
			actor: actor.id,
			subject: actor.id,
			details: { invitation: id }
		};
		return { result: true, events: found.get('isOpen') ? [event] : [] };
	}
};
