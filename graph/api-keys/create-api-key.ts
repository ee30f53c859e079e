import * as v from 'valibot';
import type { Command } from '../commands/command.ts';
import { cypher } from '../cypher.ts';
import { ApiError, ERROR_MESSAGES } from '../errors.ts';
import { newSecret } from './secret.ts';

/** Keys that one person may hold at a time. */
export const KEYS_MAX = 10;
export const KEY_NAME_MAX = 60;

const given = v.object({
	name: v.pipe(v.string(), v.trim(), v.minLength(1, 'is empty'), v.maxLength(KEY_NAME_MAX, 'is too long')),
	draft: v.pipe(v.string(), v.uuid('is no UUID'))
});

export const createApiKey: Command<typeof given, { id: string; secret: string | null }> = {
	id: 'createApiKey',
	given,
	isAllowed: () => true,
	async run(tx, { id: actor }, { name, draft }) {
		const { secret, hash, hint } = newSecret();
		const parameters = { actor, name, draft, hash, hint, most: KEYS_MAX };
		const { records } = await tx.run(cypher('api-key-create'), parameters);
		const [record] = records;
		if (!record) throw new ApiError('FORBIDDEN', ERROR_MESSAGES.FORBIDDEN);
		if (record.get('isFull')) throw new ApiError('CONFLICT', `At most ${KEYS_MAX} keys: revoke one first.`);
		const id: string = record.get('id');
		if (!record.get('isNew')) return { result: { id, secret: null } };
		const event = { action: 'api-key.create', actor, subject: actor, details: { key: id } };
		return { result: { id, secret }, events: [event] };
	}
};
