import * as v from 'valibot';
import { cypher } from '../cypher.ts';
import { type Command, isTeacher } from './command.ts';

const given = v.object({});

/** The actor ends the feed of her letters. False when there was none. */
export const endLetterFeed: Command<typeof given, boolean> = {
	id: 'endLetterFeed',
	given,
	isAllowed: isTeacher,
	async run(tx, { id: actor }) {
		const { records } = await tx.run(cypher('letter-feed-end'), { actor });
		if (!records.length) return { result: false };
		return { result: true, events: [{ action: 'letter.feed_ended', actor, subject: actor }] };
	}
};
