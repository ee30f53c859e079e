import { cypher } from '../cypher.ts';
import { type Command, isTeacher } from './command.ts';
import { tieGiven } from './given/tie.ts';
import { type Receipt, receiptOf } from './receipt.ts';
import { tieEvents } from './tie-store.ts';

/** The actor takes a tie of hers away, whoever noted it: it says something about her. */
export const removeTie: Command<typeof tieGiven, Receipt> = {
	id: 'removeTie',
	given: tieGiven,
	isAllowed: isTeacher,
	async run(tx, actor, { with: other }) {
		const parameters = { actor: { id: actor.id }, with: other, isKept: true };
		const { records } = await tx.run(cypher('tie-remove'), parameters);
		const result = receiptOf({
			isChanged: records.length > 0,
			isWithdrawal: true,
			now: ['pages', 'maps', 'suggestions'],
			soon: ['figures']
		});
		const details = { receipt: result.id };
		return { result, events: result.isChanged ? tieEvents(actor, other, 'tie.remove', details) : [] };
	}
};
