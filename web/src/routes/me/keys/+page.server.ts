import { randomUUID } from 'node:crypto';
import { fail } from '@sveltejs/kit';
import { CreateApiKey, MyApiKeys, RevokeApiKey } from '#lib/server/documents/api-keys.ts';
import { query } from '#lib/server/graph.ts';
import { LIMITS } from '#lib/server/limits.ts';
import { refusal } from '#lib/server/refusal.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
	keys: (await query(event, MyApiKeys)).myApiKeys,
	/** Names the form, so that sending it twice makes one key. */
	draft: randomUUID(),
	requestsADay: LIMITS.requestsADayPerKey,
	address: `${event.url.origin}/graphql`
});

export const actions: Actions = {
	create: async (event) => {
		const form = await event.request.formData();
		const name = form.get('name')?.toString() ?? '';
		const made = await query(event, CreateApiKey, {
			name,
			draft: form.get('draft')?.toString() ?? ''
		}).catch(refusal);
		if (!('createApiKey' in made)) return fail(made.status, { ...made.data, name });
		return { created: made.createApiKey };
	},
	revoke: async (event) => {
		const form = await event.request.formData();
		const done = await query(event, RevokeApiKey, { id: form.get('id')?.toString() ?? '' }).catch(refusal);
		return 'revokeApiKey' in done ? { revoked: true } : done;
	}
};
