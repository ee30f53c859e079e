import type { IncomingMessage } from 'node:http';

/** The one address that takes a POST from anywhere. */
const PATH = /^\/letter\/unsubscribe\?t=[\w.-]+$/;

/**
 * Lets a mail program unsubscribe its reader (RFC 8058). Its POST comes from another origin, or from none, and
 * SvelteKit refuses forms that do, before any code of ours is asked; it knows no exception for a single address. This
 * one gets the origin of the site, and loses whatever could make it act for somebody: no cookie and no authorization
 * goes on, so that what it can do is what the signed token in its address says, and a forged page gains nothing by it.
 *
 * @param origin  of the site, as the request reached it
 */
export function admitOneClick(request: Pick<IncomingMessage, 'method' | 'url' | 'headers'>, origin: string) {
	if (request.method !== 'POST' || !PATH.test(request.url ?? '')) return;
	delete request.headers.cookie;
	delete request.headers.authorization;
	request.headers.origin = origin;
}
