import { cypher } from '../cypher.ts';
import { type Command, isTeacher } from './command.ts';
import { reasonGiven } from './given/suggestions.ts';

/** No reason for a suggestion shall rest on this node: she keeps it, but it says nothing about whom she wants to meet. */
export const hideReason = reasonCommand('hideReason', true);

/** Reasons may rest on it again. */
export const showReason = reasonCommand('showReason', false);

function reasonCommand(id: string, isHidden: boolean): Command<typeof reasonGiven, boolean> {
	return {
		id,
		given: reasonGiven,
		isAllowed: isTeacher,
		async run(tx, actor, { node }) {
			const parameters = { actor: { id: actor.id }, node, isHidden };
			const { records } = await tx.run(cypher('reason-hide'), parameters);
			return { result: records[0]?.get('isChanged') === true };
		}
	};
}
