import { randomUUID } from 'node:crypto';
import type { RequestEvent } from '@sveltejs/kit';
import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit/hooks';
import { ERROR_CODES, errorCodeOf } from '#graph/errors.ts';
import { cookieName, extractLocaleFromHeader, localizeHref } from '#lib/paraglide/runtime.js';
import { paraglideMiddleware } from '#lib/paraglide/server.js';
import { recogniseActor } from '#lib/server/actor.ts';
import { graph } from '#lib/server/graph.ts';
import { siteLog } from '#lib/server/log.ts';
import { countRequest, countSearch } from '#lib/server/rate-limits.ts';
import { secure } from '#lib/server/security-headers.ts';
import { THEME_COOKIE, themeOf } from '#lib/theme.ts';

const YEAR = 365 * 24 * 60 * 60;

/** Opens the graph before the first request; that it is away is no reason not to start. */
export const init: ServerInit = async () => {
	await graph();
};

export const handle: Handle = async ({ event, resolve }) => {
	const { locals, cookies, url, request } = event;
	Object.assign(locals, {
		actor: null,
		person: null,
		account: null,
		isGraphAway: false,
		requestId: randomUUID().slice(0, 8)
	});
	locals.theme = themeOf(cookies.get(THEME_COOKIE));
	const isHttps = url.protocol === 'https:';
	const isProbe = /^\/(livez|readyz)$/.test(url.pathname);
	const tooMany = isProbe ? null : ((await countRequest(event)) ?? (await recognise(event)));
	if (tooMany) return secure(tooMany, { isHttps, isPersonal: true });
	const privacy = {
		isHttps,
		isPersonal: Boolean(locals.person) || request.method !== 'GET'
	};
	const welcome = welcomeInOwnLanguage(event);
	if (welcome) return secure(welcome, privacy);

	const response = await paraglideMiddleware(request, ({ locale }) => {
		rememberLanguage(event, locale);
		const theme = locals.theme === 'system' ? '' : `data-theme="${locals.theme}"`;
		return resolve(event, {
			transformPageChunk: ({ html }) =>
				html.replace('%kollegium.lang%', locale).replace('%kollegium.theme%', theme),
			// The face that every page needs; the others load when a letter asks for them.
			preload: ({ type, path }) => type !== 'font' || /latin-wght-normal/.test(path)
		});
	});
	return secure(response, privacy);
};

/** Finds out who is asking; an answer when a visitor searches too often. */
async function recognise(event: RequestEvent): Promise<Response | null> {
	await recogniseActor(event);
	return countSearch(event);
}

/** The very first visit to `/` goes to the language the browser asks for; later the address alone decides. */
function welcomeInOwnLanguage({ url, cookies, request }: RequestEvent): Response | null {
	if (url.pathname !== '/' || request.method !== 'GET' || cookies.get(cookieName)) return null;
	const locale = extractLocaleFromHeader(request);
	if (!locale || locale === 'en') return null;
	const location = `${localizeHref('/', { locale })}${url.search}`;
	return new Response(null, { status: 302, headers: { location, vary: 'Accept-Language' } });
}

/** Kept so that a mail or a bare address can be answered in the same language. */
function rememberLanguage({ cookies, request, isDataRequest }: RequestEvent, locale: string) {
	const isPage = request.headers.get('accept')?.includes('text/html') && !isDataRequest;
	if (!isPage || cookies.get(cookieName) === locale) return;
	cookies.set(cookieName, locale, {
		path: '/',
		maxAge: YEAR,
		httpOnly: false,
		sameSite: 'lax',
		secure: false
	});
}

/** What a person is told: a code the error page has words for, and a number to quote. The log gets the rest. */
export const handleError: HandleServerError = ({ kind, error, event }) => {
	const { requestId } = event.locals;
	if (kind === 'app') return { requestId };
	if (kind !== 'unknown') return { code: error.status === 404 ? 'NOT_FOUND' : 'BAD_INPUT', requestId };
	const code = errorCodeOf(error);
	const { name, stack } = error instanceof Error ? error : { name: typeof error, stack: undefined };
	siteLog().error({ requestId, code, name, stack, route: event.route.id }, 'page failed');
	return { status: ERROR_CODES[code], message: code, code, requestId };
};
