import type { ApolloServerPlugin } from '@apollo/server';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import type { GraphContext } from './context.ts';
import { ApiError, ERROR_MESSAGES, type ErrorCode, errorCodeOf } from './errors.ts';

/** Apollo's own codes that say what is wrong with a request; their messages quote only the request itself. */
export const CLIENT_CODES = new Set([
	'GRAPHQL_PARSE_FAILED',
	'GRAPHQL_VALIDATION_FAILED',
	'BAD_USER_INPUT',
	'BAD_REQUEST',
	'OPERATION_RESOLUTION_FAILURE'
]);

/** Lets through what quotes only the request; everything else is told by its kind alone. */
export function mask(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
	const { path, locations, extensions } = formatted;
	const place = { ...(path && { path }), ...(locations && { locations }) };
	if (isForClient(error, extensions?.code))
		return { message: formatted.message, ...place, extensions: { code: extensions?.code } };
	const code = kindOf(error);
	return { message: ERROR_MESSAGES[code], ...(path && { path }), extensions: { code } };
}

/** Notes what nobody expected, and gives every error the number of its request, by which the log knows it. */
export function traceErrors(log: Logger): ApolloServerPlugin<GraphContext> {
	return {
		async requestDidStart() {
			return {
				async didEncounterErrors({ errors, contextValue }) {
					for (const error of errors) note(log, error, contextValue.requestId);
				},
				async willSendResponse({ response: { body }, contextValue: { requestId } }) {
					if (!requestId || body.kind !== 'single' || !body.singleResult.errors) return;
					body.singleResult.errors = body.singleResult.errors.map((error) => ({
						...error,
						extensions: { ...error.extensions, requestId }
					}));
				}
			};
		}
	};
}

/** The driver's words may hold Cypher and values: the log gets its code and where it happened, no data. */
function note(log: Logger, error: GraphQLError, requestId: string | undefined): void {
	if (isForClient(error, error.extensions.code) || kindOf(error) === 'FORBIDDEN') return;
	const { code, name } = unwrapResolverError(error) as { code?: string; name?: string };
	log.error({ requestId, code: kindOf(error), cause: code ?? name, path: error.path }, 'request failed');
}

const isForClient = (error: unknown, code: unknown): boolean =>
	unwrapResolverError(error) instanceof ApiError || CLIENT_CODES.has(String(code));

function kindOf(error: unknown): ErrorCode {
	const original = unwrapResolverError(error);
	const isForbidden = original instanceof Error && original.name === 'Neo4jGraphQLForbiddenError';
	return isForbidden ? 'FORBIDDEN' : errorCodeOf(original);
}
