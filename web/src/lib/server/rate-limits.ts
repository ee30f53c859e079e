import type { RequestEvent } from '@sveltejs/kit';
import { startLoop } from '#graph/jobs/loop.ts';
import { clientKey } from '#graph/rate-limits/client-key.ts';
import { RateLimiter } from '#graph/rate-limits/rate-limiter.ts';
import { RATE_RULES, type RateRule } from '#graph/rate-limits/rules.ts';
import type { Services } from '#graph/services.ts';
import { m } from '#lib/paraglide/messages.js';
import { getLocaleForUrl } from '#lib/paraglide/runtime.js';
import { siteConfig } from './config.ts';

/** How often counts are kept in the graph, milliseconds. */
const KEEP = 3_000;

let limiter: RateLimiter | undefined;

/** Takes up the counts of before, and keeps those to come until it is stopped. */
export async function openRateLimits({ driver, log }: Services): Promise<() => Promise<void>> {
	const opened = new RateLimiter(driver, Object.values(RATE_RULES));
	limiter = opened;
	// A graph that is away at the start must not keep the site from starting: it is asked again with the first count.
	await opened.load().catch(() => log.warn({ job: 'rate-limits' }, 'counts of before not read'));
	const loop = startLoop('rate-limits', () => opened.keep(), KEEP, log);
	return async () => {
		await loop.stop();
		await opened.keep().catch(() => log.warn({ job: 'rate-limits' }, 'last counts not kept'));
	};
}

/** Counts a use of a key of the public API. @returns seconds to wait; 0 when it is allowed */
export async function countKey(id: string): Promise<number> {
	return (await limiter?.hit(RATE_RULES.keyDay, id)) ?? 0;
}

/** Counts a request, before anything else is done for it. @returns an answer when it was one too many */
export function countRequest(event: RequestEvent): Promise<Response | null> {
	return count(event, [RATE_RULES.burst, RATE_RULES.steady]);
}

/** Counts a search by somebody who is not signed in. */
export async function countSearch(event: RequestEvent): Promise<Response | null> {
	const { url, locals } = event;
	return url.searchParams.has('q') && !locals.person ? count(event, [RATE_RULES.search]) : null;
}

async function count(event: RequestEvent, rules: RateRule[]): Promise<Response | null> {
	const key = clientKey(event.getClientAddress(), siteConfig().secret);
	if (!key || !limiter) return null;
	for (const rule of rules) {
		const wait = await limiter.hit(rule, key);
		if (wait) return tooMany(event, wait);
	}
	return null;
}

/** A plain page, because the shell would ask the graph; programs get the same in their form. */
export function tooMany({ request, url }: Pick<RequestEvent, 'request' | 'url'>, wait: number): Response {
	const headers = { 'retry-after': String(wait), 'cache-control': 'no-store' };
	if (!request.headers.get('accept')?.includes('text/html')) {
		const message = `Too many requests. Try again in ${wait} seconds.`;
		const errors = [{ message, extensions: { code: 'TOO_MANY' } }];
		return Response.json({ errors, message }, { status: 429, headers });
	}
	const locale = getLocaleForUrl(url);
	const title = m.error_too_many_title({}, { locale });
	const text = m.error_too_many({ count: wait, shown: wait.toLocaleString(locale) }, { locale });
	const html = `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><h1>${title}</h1><p>${text}</p></html>`;
	return new Response(html, {
		status: 429,
		headers: { ...headers, 'content-type': 'text/html; charset=utf-8' }
	});
}
