import { ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { loadActor, type NamedActor } from './actor.ts';
import { type Actor, contextFor, type GraphContext } from './context.ts';
import { ApiError, ERROR_MESSAGES, errorCodeOf } from './errors.ts';
import { limitOptions } from './limits/index.ts';
import { buildSchema } from './schema.ts';
import type { Services } from './services.ts';

/** Apollo's own codes that say what is wrong with a request; their messages quote only the request itself. */
const CLIENT_CODES = new Set([
	'GRAPHQL_PARSE_FAILED',
	'GRAPHQL_VALIDATION_FAILED',
	'BAD_USER_INPUT',
	'BAD_REQUEST',
	'OPERATION_RESOLUTION_FAILURE'
]);

/** A GraphQL document as text, with the types of its result and variables where codegen made it. */
export type Document<Result, Variables> =
	string | { toString(): string; __apiType?: (variables: Variables) => Result };

/** The one schema, for the site's pages in process and for everybody else over HTTP. */
export type Api = {
	services: Services;
	/** Runs a document of ours with the rights of the actor; throws ApiError. */
	execute<Result, Variables extends Record<string, unknown>>(
		document: Document<Result, Variables>,
		variables: Variables,
		actor: Actor | null
	): Promise<Result>;
	/** Answers a request from outside, with all limits on. */
	http(request: { body: unknown; headers: Headers }, actor: Actor | null): Promise<HTTPGraphQLResponse>;
	/** The actor of a session. */
	actor(id: string): Promise<NamedActor | null>;
	/** Ends the servers' clients too. */
	stop(): Promise<void>;
};

/**
 * @param services  of which `log` is told of unexpected errors, without the data of the request
 */
export async function createApi(services: Services): Promise<Api> {
	const { driver, log } = services;
	const schema = await buildSchema(driver);
	const formatError = (formatted: GraphQLFormattedError, error: unknown) => mask(formatted, error, log);
	const shared = {
		schema,
		formatError,
		includeStacktraceInErrorResponses: false,
		stopOnTerminationSignals: false
	};
	const inside = new ApolloServer<GraphContext>({ ...shared, introspection: false });
	const outside = new ApolloServer<GraphContext>({ ...shared, ...limitOptions, introspection: true });
	await Promise.all([inside.start(), outside.start()]);

	return {
		services,
		async execute(document, variables, actor) {
			const { body } = await inside.executeOperation(
				{ query: String(document), variables },
				{ contextValue: contextFor(services, actor) }
			);
			if (body.kind !== 'single') throw new ApiError('INTERNAL', ERROR_MESSAGES.INTERNAL);
			const [error] = body.singleResult.errors ?? [];
			if (error) throw toApiError(error);
			return body.singleResult.data as never;
		},
		http: ({ body, headers }, actor) =>
			outside.executeHTTPGraphQLRequest({
				httpGraphQLRequest: { method: 'POST', headers: new HeaderMap(headers), search: '', body },
				context: async () => contextFor(services, actor)
			}),
		actor: (id) => loadActor(driver, id),
		async stop() {
			await Promise.all([inside.stop(), outside.stop()]);
			services.post.close();
			await driver.close();
		}
	};
}

/** Lets through what quotes only the request; everything else is told by its kind alone and noted in the log. */
function mask(formatted: GraphQLFormattedError, error: unknown, log: Logger): GraphQLFormattedError {
	const original = unwrapResolverError(error);
	const code = String(formatted.extensions?.code ?? '');
	if (original instanceof ApiError || CLIENT_CODES.has(code)) return withoutStack(formatted);
	if (original instanceof Error && original.name === 'Neo4jGraphQLForbiddenError')
		return said('FORBIDDEN', formatted);
	const kind = errorCodeOf(original);
	// The driver's words may hold Cypher and values: the log gets its code and where it happened, no data.
	const { code: cause, name } = original as { code?: string; name?: string };
	log.error({ code: kind, cause: cause ?? name, path: formatted.path }, 'request failed');
	return said(kind, formatted);
}

function said(code: keyof typeof ERROR_MESSAGES, { path }: GraphQLFormattedError): GraphQLFormattedError {
	return { message: ERROR_MESSAGES[code], ...(path && { path }), extensions: { code } };
}

function withoutStack({
	message,
	path,
	locations,
	extensions
}: GraphQLFormattedError): GraphQLFormattedError {
	return {
		message,
		...(path && { path }),
		...(locations && { locations }),
		extensions: { code: extensions?.code }
	};
}

function toApiError({ message, extensions }: GraphQLFormattedError): ApiError {
	const code = String(extensions?.code ?? 'INTERNAL');
	if (code in ERROR_MESSAGES) return new ApiError(code as keyof typeof ERROR_MESSAGES, message);
	return new ApiError(CLIENT_CODES.has(code) ? 'BAD_INPUT' : 'INTERNAL', message);
}
