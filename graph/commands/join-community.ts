import { actorParameter } from '../context.ts';
import { cypher } from '../cypher.ts';
import { ApiError, ERROR_MESSAGES } from '../errors.ts';
import { type Command, isTeacher } from './command.ts';
import { communityGiven } from './given/tie.ts';

/** The actor becomes a member of a community that she sees. */
export const joinCommunity: Command<typeof communityGiven, boolean> = {
	id: 'joinCommunity',
	given: communityGiven,
	isAllowed: isTeacher,
	async run(tx, actor, { community }) {
		const { records } = await tx.run(cypher('community-join'), { actor: actorParameter(actor), community });
		if (!records.length) throw new ApiError('NOT_FOUND', ERROR_MESSAGES.NOT_FOUND);
		if (!records[0]!.get('isChanged')) return { result: false };
		return {
			result: true,
			marks: [{ collection: 'people', id: actor.id }],
			events: [{ action: 'community.join', actor: actor.id, subject: actor.id, details: { community } }]
		};
	}
};
