import { error, redirect, type RequestHandler } from '@sveltejs/kit';
import { localizeHref } from '#lib/paraglide/runtime.js';
import { safePath } from '#lib/server/safe-path.ts';
import { beginProvider } from '#lib/server/sign-in.ts';

/**
 * Leads to a school's own sign-in. A link and no form, for the policy of our pages lets no form end on another site;
 * so a page of another site must not be able to send somebody here.
 */
export const GET: RequestHandler = async (event) => {
	const { params, url, request } = event;
	if (request.headers.get('sec-fetch-site') === 'cross-site') error(403, 'FORBIDDEN', { code: 'FORBIDDEN' });
	const to = safePath(url.searchParams.get('to'), '');
	const query = to && `?to=${encodeURIComponent(to)}`;
	const paths = { done: localizeHref(`/sign-in/done${query}`), failed: localizeHref(`/sign-in${query}`) };
	const address = await beginProvider(event, params.provider!, paths);
	if (!address) error(404, 'NOT_FOUND', { code: 'NOT_FOUND' });
	redirect(303, address);
};
