import { redirect } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { unsubscribeAtOnce } from '#lib/server/letter/unsubscribe.ts';
import type { RequestHandler } from './$types';

/** A mail program that knows no better way opens the address: a person decides on a page. */
export const GET: RequestHandler = ({ url }) => {
	const token = encodeURIComponent(url.searchParams.get('t') ?? '');
	redirect(303, localizeHref(`/letter/answer?t=${token}`));
};

/** A mail program whose reader has pressed its button (RFC 8058): no session, no cookie, no page. */
export const POST: RequestHandler = async (event) => {
	const isDone = await unsubscribeAtOnce(event, event.url.searchParams.get('t') ?? '');
	return new Response(null, {
		status: isDone ? 200 : 410,
		headers: { 'cache-control': 'private, no-store' }
	});
};
