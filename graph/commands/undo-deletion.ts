import * as v from 'valibot';
import { undoDeletion as undo } from '../own-data/deletion.ts';
import { actorIdOf, personOfActor } from '../own-data/person.ts';
import type { Command } from './command.ts';

const given = v.object({});

/** The actor stays after all. */
export const undoDeletion: Command<typeof given, boolean> = {
	id: 'undoDeletion',
	given,
	isAllowed: () => true,
	async run(tx, actor) {
		const person = await personOfActor(tx, actor);
		const { isUndone, marks } = await undo(tx, person);
		if (!isUndone) return { result: false };
		const event = { action: 'data.deletion_undone', actor: actor.id, subject: actorIdOf(person) };
		return { result: true, marks, events: [event] };
	}
};
