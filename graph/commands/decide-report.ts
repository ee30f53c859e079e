import * as v from 'valibot';
import { ApiError, ERROR_MESSAGES } from '../errors.ts';
import { isAdministrator } from './administrator.ts';
import type { Command } from './command.ts';

const given = v.object({
	id: v.string(),
	state: v.picklist(['open', 'done', 'dismissed']),
	note: v.nullish(v.pipe(v.string(), v.trim(), v.maxLength(2_000, 'has more than 2000 characters')))
});

const DECIDE = `MATCH (r:Report {id: $id})
	OPTIONAL MATCH (who:Teacher|Account)-[:REPORTED]->(r)
	SET r.state = $state, r.note = $note, r.decidedAt = CASE WHEN $state = 'open' THEN null ELSE datetime() END
	RETURN who.id AS reporter`;

/** An administrator decides about a report, or opens it again. Whoever reported it reads so in her log. */
export const decideReport: Command<typeof given, boolean> = {
	id: 'decideReport',
	given,
	isAllowed: isAdministrator,
	async run(tx, actor, { id, state, note }) {
		const { records } = await tx.run(DECIDE, { id, state, note: note || null });
		if (!records.length) throw new ApiError('NOT_FOUND', ERROR_MESSAGES.NOT_FOUND);
		const reporter = records[0]!.get('reporter') as string | null;
		const details = { report: id, state };
		const event = { action: 'report.decided', actor: actor.id, subject: reporter ?? actor.id, details };
		return { result: true, events: [event] };
	}
};
