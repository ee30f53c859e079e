import * as v from 'valibot';
import { askDeletion as ask, type Deletion } from '../own-data/deletion.ts';
import { actorIdOf, personOfActor } from '../own-data/person.ts';
import type { Command } from './command.ts';

const given = v.object({
	isSure: v.literal(true, 'Nothing is deleted before you confirm that you understand what goes.')
});

/**
 * The actor wishes to be deleted.
 *
 * @param days  in which she may change her mind
 */
export const askDeletion = (days: number): Command<typeof given, Deletion> => ({
	id: 'askDeletion',
	given,
	isAllowed: () => true,
	async run(tx, actor) {
		const person = await personOfActor(tx, actor);
		const { deletion, isNew, marks } = await ask(tx, person, days);
		const event = {
			action: 'data.deletion_asked',
			actor: actor.id,
			subject: actorIdOf(person),
			details: { due: deletion.dueAt }
		};
		return { result: deletion, marks, events: isNew ? [event] : [] };
	}
});
