import * as v from 'valibot';
import { ApiError } from '../errors.ts';
import { publicId } from '../public-id.ts';
import { keepReport, readReported, REPORT_REASONS } from '../reports/reported.ts';
import type { Command } from './command.ts';

/** Open reports of one person: more are no help to those who have to decide. */
const MOST_OPEN = 50;

const given = v.object({
	node: v.string(),
	reason: v.picklist(REPORT_REASONS),
	words: v.nullish(v.pipe(v.string(), v.trim(), v.maxLength(2_000, 'has more than 2000 characters')))
});

const OPEN = `MATCH (me:Teacher|Account)-[:REPORTED]->(n:Report {state: 'open'})
	WHERE me.id = $id AND n.id <> $report RETURN count(n) AS count`;

/** Whoever is signed in reports something that ought not to be there. Twice is once, with the words of the second time. */
export const report: Command<typeof given, string> = {
	id: 'report',
	given,
	isAllowed: () => true,
	async run(tx, actor, { node, reason, words }) {
		const reported = readReported(node);
		const id = publicId('Report', `${actor.id}>${node}`);
		const { records } = await tx.run(OPEN, { id: actor.id, report: id });
		if ((records[0]!.get('count') as number) >= MOST_OPEN)
			throw new ApiError('CONFLICT', 'You have reported a lot; wait until some of it is decided.');
		await keepReport(tx, actor, reported, { id, reason, words: words || null });
		const details = { report: id, reason, kind: reported.kind };
		return { result: id, events: [{ action: 'report.made', actor: actor.id, subject: actor.id, details }] };
	}
};
