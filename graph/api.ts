import { ApolloServer, HeaderMap, type HTTPGraphQLResponse } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { loadActor, type NamedActor } from './actor.ts';
import { type Actor, contextFor, type GraphContext } from './context.ts';
import { ApiError, ERROR_MESSAGES } from './errors.ts';
import { limitOptions } from './limits/index.ts';
import { CLIENT_CODES, mask, traceErrors } from './masking.ts';
import { buildSchema } from './schema.ts';
import type { Services } from './services.ts';

/** A GraphQL document as text, with the types of its result and variables where codegen made it. */
export type Document<Result, Variables> =
	string | { toString(): string; __apiType?: (variables: Variables) => Result };

/** A request as it came over HTTP. */
export type OutsideRequest = {
	body: unknown;
	headers: Headers;
} & Pick<GraphContext, 'requestId' | 'isKnown'>;

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
	http(request: OutsideRequest, actor: Actor | null): Promise<HTTPGraphQLResponse>;
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
	const trace = traceErrors(log);
	const shared = {
		schema,
		formatError: mask,
		includeStacktraceInErrorResponses: false,
		stopOnTerminationSignals: false
	};
	const inside = new ApolloServer<GraphContext>({ ...shared, plugins: [trace], introspection: false });
	const outside = new ApolloServer<GraphContext>({
		...shared,
		...limitOptions,
		plugins: [...limitOptions.plugins, trace],
		introspection: true
	});
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
		http: ({ body, headers, ...request }, actor) =>
			outside.executeHTTPGraphQLRequest({
				httpGraphQLRequest: { method: 'POST', headers: new HeaderMap(headers), search: '', body },
				context: async () => contextFor(services, actor, request)
			}),
		actor: (id) => loadActor(driver, id),
		async stop() {
			await Promise.all([inside.stop(), outside.stop()]);
			services.post.close();
			await driver.close();
		}
	};
}

function toApiError({ message, extensions }: GraphQLFormattedError): ApiError {
	const code = String(extensions?.code ?? 'INTERNAL');
	if (code in ERROR_MESSAGES) return new ApiError(code as keyof typeof ERROR_MESSAGES, message);
	return new ApiError(CLIENT_CODES.has(code) ? 'BAD_INPUT' : 'INTERNAL', message);
}
