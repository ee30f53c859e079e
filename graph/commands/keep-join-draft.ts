import { cypher } from '../cypher.ts';
import type { Command } from './command.ts';
import { keepJoinDraftGiven } from './given/join.ts';

/** What somebody has said so far on her way to joining, so that she can go on later. Nobody else reads it. */
export const keepJoinDraft: Command<typeof keepJoinDraftGiven, boolean> = {
	id: 'keepJoinDraft',
	given: keepJoinDraftGiven,
	isAllowed: ({ roles }) => !roles.includes('teacher'),
	async run(tx, { id }, { draft }) {
		const { records } = await tx.run(cypher('join-draft-write'), {
			actor: { id },
			draft: JSON.stringify(draft)
		});
		return { result: records.length > 0 };
	}
};
