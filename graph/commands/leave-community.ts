import { actorParameter } from '../context.ts';
import { cypher } from '../cypher.ts';
import { ApiError } from '../errors.ts';
import { type Command, isTeacher } from './command.ts';
import { communityGiven } from './given/tie.ts';
import { noteReceipt, type Receipt, receiptOf } from './receipt.ts';

/** The actor leaves a community. Who facilitates it hands that over first. */
export const leaveCommunity: Command<typeof communityGiven, Receipt> = {
	id: 'leaveCommunity',
	given: communityGiven,
	isAllowed: isTeacher,
	async run(tx, actor, { community }) {
		const { records } = await tx.run(cypher('community-leave'), { actor: actorParameter(actor), community });
		if (records[0]?.get('isFacilitator'))
			throw new ApiError('CONFLICT', 'You facilitate this community: hand that over before you leave it.');
		const result = receiptOf({
			isChanged: records.length > 0,
			isWithdrawal: true,
			now: ['pages', 'maps', 'suggestions'],
			soon: ['figures', 'search']
		});
		return {
			result,
			marks: records.length ? [{ collection: 'people', id: actor.id }] : [],
			events: noteReceipt(result, actor, 'community.leave', { community })
		};
	}
};
