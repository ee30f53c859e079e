import * as v from 'valibot';
import { cypher } from '../cypher.ts';
import { ApiError } from '../errors.ts';
import { newFeedToken } from '../letter/feed-token.ts';
import { type Command, isTeacher } from './command.ts';

const given = v.object({});

/** The actor gets an address for a feed of her letters; the one before ends with it. Only this answer holds it. */
export const renewLetterFeed: Command<typeof given, string> = {
	id: 'renewLetterFeed',
	given,
	isAllowed: isTeacher,
	async run(tx, { id: actor }) {
		const { token, hash, hint } = newFeedToken();
		const { records } = await tx.run(cypher('letter-feed-make'), { actor, hash, hint });
		if (!records.length)
			throw new ApiError('CONFLICT', 'Without the consent to suggestions there is nothing to show.');
		return { result: token, events: [{ action: 'letter.feed_made', actor, subject: actor }] };
	}
};
