import { error } from '@sveltejs/kit';
import { feedAt } from '#lib/server/letter/feed.ts';
import type { RequestHandler } from './$types';

/** A private feed: whoever knows its address may read it, and nobody keeps a copy on the way. */
export const GET: RequestHandler = async (event) => {
	const feed = await feedAt(event, event.params.token);
	if (!feed) error(404, 'NOT_FOUND', { code: 'NOT_FOUND' });
	return new Response(feed, {
		headers: {
			'content-type': 'application/atom+xml; charset=utf-8',
			'cache-control': 'private, no-store',
			'referrer-policy': 'no-referrer',
			'x-robots-tag': 'noindex'
		}
	});
};
