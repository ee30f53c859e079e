import { error, type RequestEvent } from '@sveltejs/kit';
import { type Api, createApi, type Document } from '#graph/api.ts';
import { ApiError, ERROR_CODES, ERROR_MESSAGES, type ErrorCode, errorCodeOf } from '#graph/errors.ts';
import { startJobs } from '#graph/jobs.ts';
import { createServices } from '#graph/services.ts';
import { siteConfig } from './config.ts';
import { LETTER_WORDS } from './letter/words.ts';
import { openRateLimits } from './rate-limits.ts';

/** How long an answer may take before the graph is asked whether it is there, milliseconds. */
const WATCH = 700;
/** How long that question may take. */
const PING = 900;

let opened: Promise<Api> | undefined;

/** The one API of this process: made at the first call, closed with the server. */
export function graph(): Promise<Api> {
	return (opened ??= open());
}

async function open(): Promise<Api> {
	const config = siteConfig();
	const services = createServices(config);
	const api = await createApi(services);
	const stopJobs = startJobs(config, services, LETTER_WORDS);
	const closeRateLimits = await openRateLimits(services);
	onShutdown(async () => {
		await Promise.all([stopJobs(), closeRateLimits()]);
		await api.stop();
	});
	return api;
}

/** web/server.ts says so when the last request is answered. */
function onShutdown(close: () => Promise<void>) {
	process.once('sveltekit:shutdown' as 'beforeExit', () => void close());
}

/**
 * Runs a document of the site with the rights of whoever is asking: the only way from a page to the graph.
 *
 * @param document   made by `graphql(…)` in documents/, so that result and variables have types
 * @throws an error page that says what happened: 404 for nothing here, 503 when the graph is away
 */
export async function query<Result, Variables extends Record<string, unknown>>(
	event: Pick<RequestEvent, 'locals'>,
	document: Document<Result, Variables>,
	...[variables]: Record<string, never> extends Variables ? [variables?: Variables] : [variables: Variables]
): Promise<Result> {
	return reach(event, (api) => api.execute(document, (variables ?? {}) as Variables, event.locals.actor));
}

/** Runs anything else of the API, with the same error pages. */
export async function reach<Result>(
	{ locals }: Pick<RequestEvent, 'locals'>,
	work: (api: Api) => Promise<Result>
): Promise<Result> {
	if (locals.isGraphAway) throw errorPage('GRAPH_AWAY');
	try {
		return await orAway(work(await graph()));
	} catch (cause) {
		const code = errorCodeOf(cause);
		if (code === 'INTERNAL') throw cause;
		locals.isGraphAway ||= code === 'GRAPH_AWAY';
		throw errorPage(code, cause instanceof ApiError ? cause.message : undefined);
	}
}

/** `error(…)` with one of our codes; the page finds its words by the code. */
function errorPage(code: ErrorCode, message: string = code): never {
	error(ERROR_CODES[code], { message, code });
}

/**
 * A slow answer is waited for, a graph that is away is not: the driver would try again for seconds, and a person
 * should know within two.
 */
export async function orAway<Result>(work: Promise<Result>): Promise<Result> {
	const slow = Symbol('slow');
	const first = await Promise.race([work, after(WATCH, slow)]);
	if (first !== slow) return first as Result;
	const isAway = isGraphReady(PING).then((isReady) => {
		if (!isReady) throw new ApiError('GRAPH_AWAY', ERROR_MESSAGES.GRAPH_AWAY);
		return work;
	});
	return Promise.race([work, isAway]);
}

/** Does the graph answer? */
export async function isGraphReady(patience = 1_500): Promise<boolean> {
	try {
		const { driver } = (await graph()).services;
		const answer = driver.executeQuery('RETURN 1').then(() => true);
		return await Promise.race([answer, after(patience, false)]);
	} catch {
		return false;
	}
}

/** A timer that does not keep the process. */
function after<Value>(milliseconds: number, value: Value): Promise<Value> {
	return new Promise((resolve) => setTimeout(resolve, milliseconds, value).unref());
}
