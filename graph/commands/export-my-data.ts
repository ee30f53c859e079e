import * as v from 'valibot';
import { ApiError } from '../errors.ts';
import { exportPerson } from '../own-data/export.ts';
import { actorIdOf, idsOf, personOfActor } from '../own-data/person.ts';
import type { Command } from './command.ts';

/** Exports a day: each reads all that is known of a person. */
const MOST_A_DAY = 20;

const RECENT = `MATCH (n:AuditEvent)
	WHERE n.subject IN $ids AND n.action = 'data.export' AND n.at > datetime() - duration({days: 1})
	RETURN count(n) AS count`;

const given = v.object({ language: v.picklist(['en', 'sv', 'de', 'pt']) });

/** Everything about whoever asks, to take away. */
export const exportMyData: Command<typeof given, { exportedAt: string; json: string }> = {
	id: 'exportMyData',
	given,
	isAllowed: () => true,
	async run(tx, actor, { language }) {
		const person = await personOfActor(tx, actor);
		const { records } = await tx.run(RECENT, { ids: idsOf(person) });
		if ((records[0]!.get('count') as number) >= MOST_A_DAY)
			throw new ApiError(
				'CONFLICT',
				`You have taken your data ${MOST_A_DAY} times today. Try again tomorrow.`
			);
		const data = await exportPerson(tx, actor, person, language);
		return {
			result: { exportedAt: data.exportedAt, json: JSON.stringify(data, null, '\t') },
			events: [{ action: 'data.export', actor: actor.id, subject: actorIdOf(person) }]
		};
	}
};
