import * as v from 'valibot';
import type { Command } from '../commands/command.ts';
import { cypher } from '../cypher.ts';

const given = v.object({ id: v.pipe(v.string(), v.maxLength(60, 'is too long')) });

export const revokeApiKey: Command<typeof given, boolean> = {
	id: 'revokeApiKey',
	given,
	isAllowed: () => true,
	async run(tx, { id: actor }, { id }) {
		const { records } = await tx.run(cypher('api-key-revoke'), { actor, id });
		if (!records.length) return { result: false };
		const event = { action: 'api-key.revoke', actor, subject: actor, details: { key: id } };
		return { result: true, events: [event] };
	}
};
