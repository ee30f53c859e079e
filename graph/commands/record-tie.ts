import { ApiError, ERROR_MESSAGES } from '../errors.ts';
import { isVisibleIn } from '../matching/visible.ts';
import { type Command, isTeacher } from './command.ts';
import { recordTieGiven } from './given/tie.ts';
import { withContact } from './tie-contacts.ts';
import { readTie, tieEvents, writeTie } from './tie-store.ts';

/** "We met": the actor notes a meeting with a colleague whom she sees. True when it is new or says something new. */
export const recordTie: Command<typeof recordTieGiven, boolean> = {
	id: 'recordTie',
	given: recordTieGiven,
	isAllowed: isTeacher,
	async run(tx, actor, { with: other, ...contact }) {
		if (other === actor.id) throw new ApiError('BAD_INPUT', 'with: is yourself');
		if (!(await isVisibleIn(tx, actor, `teacher:${other}`)))
			throw new ApiError('NOT_FOUND', ERROR_MESSAGES.NOT_FOUND);
		const { start, tie } = await readTie(tx, actor, other);
		const next = withContact(tie, contact, start === null || start === actor.id);
		if (next === tie) return { result: false };
		const undo = { by: actor.id, at: new Date().toISOString(), before: tie };
		await writeTie(tx, actor, other, next, undo);
		return { result: true, events: tieEvents(actor, other, 'tie.record', contact) };
	}
};
