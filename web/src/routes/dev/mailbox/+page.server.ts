import { error } from '@sveltejs/kit';
import { mailsOfSite } from '#lib/server/mailbox.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ setHeaders }) => {
	const mails = await mailsOfSite();
	if (!mails) error(404, 'NOT_FOUND', { code: 'NOT_FOUND' });
	setHeaders({ 'cache-control': 'private, no-store' });
	return { mails };
};
