import { cypher } from '../cypher.ts';
import { type Command, isTeacher } from './command.ts';
import { tieGiven } from './given/tie.ts';
import { readTie, tieEvents, writeTie } from './tie-store.ts';

/** How long a meeting can be taken back by one press, milliseconds; afterwards the whole tie can be removed. */
const UNDOABLE = 86_400_000;

/** The actor takes back the meeting that she noted last. False when there is none of hers, or it is a day old. */
export const undoTie: Command<typeof tieGiven, boolean> = {
	id: 'undoTie',
	given: tieGiven,
	isAllowed: isTeacher,
	async run(tx, actor, { with: other }) {
		const { tie, undo } = await readTie(tx, actor, other);
		if (!tie || undo?.by !== actor.id || Date.parse(undo.at) < Date.now() - UNDOABLE)
			return { result: false };
		if (undo.before) await writeTie(tx, actor, other, undo.before, null);
		else await tx.run(cypher('tie-remove'), { actor: { id: actor.id }, with: other, isKept: false });
		return { result: true, events: tieEvents(actor, other, 'tie.undo') };
	}
};
