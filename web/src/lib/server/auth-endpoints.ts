import type { RequestEvent } from '@sveltejs/kit';
import { serveAuth } from '#graph/accounts/served.ts';
import { originOf, withAccounts } from './accounts.ts';

/** Hands a request of a passkey or of a school's sign-in on to better-auth; 404 for whatever else it could do. */
export async function answerAuth(event: RequestEvent): Promise<Response> {
	const { request, url } = event;
	const body = request.method === 'GET' ? null : await request.text();
	const answer = await withAccounts(event, (accounts, headers) =>
		serveAuth(
			accounts,
			new Request(`${originOf(url)}${url.pathname}${url.search}`, { method: request.method, headers, body })
		)
	);
	const response = answer ?? Response.json({ code: 'NOT_FOUND' }, { status: 404 });
	response.headers.set('cache-control', 'private, no-store');
	return response;
}
