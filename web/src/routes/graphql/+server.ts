import { recogniseKey } from '#lib/server/api-key.ts';
import { reach } from '#lib/server/graph.ts';
import { LIMITS } from '#lib/server/limits.ts';
import { countKey, tooMany } from '#lib/server/rate-limits.ts';
import type { RequestHandler } from './$types';

/**
 * The public API: the schema the pages use, with all limits on. A program asks with a key and reads what is public;
 * without one, who asks is known by the session, so another site's page must not be able to ask: only JSON is taken,
 * which a form cannot send and which other origins may not.
 */
export const POST: RequestHandler = async (event) => {
	const { request, locals, url } = event;
	if (!isJson(request)) return refuse(415, 'Send the query as application/json.');
	if (!isOwnOrigin(request, url)) return refuse(403, 'Requests from other sites are not answered.');
	const key = await recogniseKey(event);
	if (key === undefined) return refuse(401, 'This key is not known, or was revoked.');
	const wait = key ? await countKey(key) : 0;
	if (wait) return tooMany(event, wait);
	const text = await readUpTo(request, LIMITS.bodyBytes);
	if (text === null) return refuse(413, `A request may have ${LIMITS.bodyBytes} bytes.`);
	const body = parse(text);
	if (body === undefined) return refuse(400, 'The request is not JSON.');

	const asked = { body, headers: request.headers, requestId: locals.requestId, isKnown: Boolean(key) };
	const answer = await reach(event, (api) => api.http(asked, key ? null : locals.actor));
	const headers = new Headers([...answer.headers, ['x-request-id', locals.requestId]]);
	return new Response(answer.body.kind === 'complete' ? answer.body.string : null, {
		status: answer.status ?? 200,
		headers
	});
};

const isJson = (request: Request): boolean =>
	/^application\/(graphql-response\+)?json\b/i.test(request.headers.get('content-type') ?? '');

/** Browsers say where a request comes from; programs do not. */
function isOwnOrigin(request: Request, { origin }: URL): boolean {
	const from = request.headers.get('origin');
	return from === null || from === origin;
}

/** The body as text; null when it is longer than allowed, without reading the rest. */
async function readUpTo(request: Request, most: number): Promise<string | null> {
	const chunks: Uint8Array[] = [];
	let size = 0;
	for await (const chunk of request.body ?? []) {
		size += chunk.byteLength;
		if (size > most) return null;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

const refuse = (status: number, message: string): Response =>
	Response.json({ errors: [{ message, extensions: { code: 'BAD_INPUT' } }] }, { status });
