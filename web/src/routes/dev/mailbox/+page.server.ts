import { randomUUID } from 'node:crypto';
import { error, fail } from '@sveltejs/kit';
import { mayTryLetter, tryLetter } from '#lib/server/letter/send-now.ts';
import { mailsOfSite } from '#lib/server/mailbox.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const mails = await mailsOfSite();
	if (!mails) error(404, 'NOT_FOUND', { code: 'NOT_FOUND' });
	event.setHeaders({ 'cache-control': 'private, no-store' });
	// Names the form, so that sending it twice makes one letter.
	return { mails, draft: mayTryLetter(event) ? randomUUID() : null };
};

export const actions: Actions = {
	letter: async (event) => {
		if (!mayTryLetter(event)) return fail(403, { sent: false });
		const draft = (await event.request.formData()).get('draft')?.toString() ?? '';
		return { sent: await tryLetter(event, draft.slice(0, 40)) };
	}
};
