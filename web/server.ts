import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { ConfigError, loadConfig } from '#graph/config.ts';
import { admitOneClick } from '#lib/server/letter/one-click.ts';
import { SECURITY_HEADERS } from '#lib/server/security-headers.ts';

/** Time open requests have to end when the server is stopped, milliseconds. */
const PATIENCE = 8_000;

/**
 * The address of a request for SvelteKit. Its adapter believes in https unless a header says otherwise, and then
 * refuses every form sent over plain http. The port is chosen at start, so nothing of this can be built in: the
 * headers named here are set by us on each request, whatever the client sent under these names.
 */
const PROTOCOL = 'x-kollegium-protocol';
const HOST = 'x-kollegium-host';

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void;

async function loadHandler(): Promise<Handler> {
	process.env.PROTOCOL_HEADER = PROTOCOL;
	process.env.HOST_HEADER = HOST;
	const { handler } = await import(new URL('./build/handler.js', import.meta.url).href);
	return handler;
}

/** Serves the built site until it is told to stop. */
async function serve() {
	const { host, port, origin } = loadConfig();
	const site = origin ? new URL(origin) : null;
	const handler = await loadHandler();
	const server = createServer((request, response) => {
		request.headers[PROTOCOL] = site ? site.protocol.slice(0, -1) : 'http';
		request.headers[HOST] = site?.host ?? request.headers.host;
		admitOneClick(request, `${request.headers[PROTOCOL]}://${request.headers[HOST]}`);
		// Files are answered before SvelteKit's hooks, which do the same for pages.
		for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
		handler(request, response, () => response.writeHead(404).end());
	});
	server.on('error', (error) => fail(`The site cannot listen on ${host}:${port}: ${error.message}.`));
	server.listen(port, host, () => console.log(`Kollegium listens on http://${host}:${port}`));
	for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.once(signal, () => stop(server));
}

/** No new requests, the open ones end, then the graph is told; whatever hangs is cut off. */
function stop(server: ReturnType<typeof createServer>) {
	setTimeout(() => server.closeAllConnections(), PATIENCE).unref();
	setTimeout(() => process.exit(0), PATIENCE + 2_000).unref();
	server.close(() => process.emit('sveltekit:shutdown' as 'beforeExit', 0));
	server.closeIdleConnections();
}

function fail(sentence: string): never {
	console.error(sentence);
	process.exit(1);
}

await serve().catch((error: unknown) => {
	if (error instanceof ConfigError) fail(error.message);
	throw error;
});
