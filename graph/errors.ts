import { GraphQLError } from 'graphql';

/** What a client may be told; the site has a sentence for each in four languages. */
export const ERROR_CODES = {
	BAD_INPUT: 400,
	FORBIDDEN: 403,
	NOT_FOUND: 404,
	CONFLICT: 409,
	TOO_COMPLEX: 400,
	TIMEOUT: 503,
	GRAPH_AWAY: 503,
	INTERNAL: 500
} as const;
export type ErrorCode = keyof typeof ERROR_CODES;

/** An error that a person may read: a sentence in English and a code the site translates. */
export class ApiError extends GraphQLError {
	readonly code: ErrorCode;

	constructor(code: ErrorCode, message: string, options: { cause?: unknown; requestId?: string } = {}) {
		super(message, {
			extensions: {
				code,
				...(options.requestId && { requestId: options.requestId }),
				http: { status: ERROR_CODES[code] }
			},
			...(options.cause instanceof Error && { originalError: options.cause })
		});
		this.code = code;
	}
}

/** Codes of the driver that mean: the graph cannot be reached, try again. */
const AWAY =
	/ServiceUnavailable|SessionExpired|ConnectionAcquisitionTimeout|DatabaseUnavailable|N1000|connection|pool/i;
const TOO_LONG = /TransactionTimedOut|Transaction\.Terminated|timed out/i;

/**
 * What to tell about an unexpected error: only its kind, never its words, for those may hold Cypher or data.
 *
 * @param error  anything thrown by the driver, by @neo4j/graphql or by us
 */
export function errorCodeOf(error: unknown): ErrorCode {
	for (let cause = error; cause instanceof Error; cause = originalOf(cause)) {
		if (cause instanceof ApiError) return cause.code;
		const { code } = cause as { code?: unknown };
		const name = typeof code === 'string' ? code : cause.name;
		if (TOO_LONG.test(name)) return 'TIMEOUT';
		if (AWAY.test(name)) return 'GRAPH_AWAY';
	}
	return 'INTERNAL';
}

function originalOf(error: Error): unknown {
	return (error as { originalError?: unknown }).originalError ?? error.cause;
}

/** One sentence a code, in English, for clients of the API. */
export const ERROR_MESSAGES: Record<ErrorCode, string> = {
	BAD_INPUT: 'The request is not valid.',
	FORBIDDEN: 'You may not see or do this.',
	NOT_FOUND: 'There is nothing here, or it is not shown to you.',
	CONFLICT: 'Somebody else has changed this meanwhile.',
	TOO_COMPLEX: 'The query asks for too much at once. Ask for less, or in pages.',
	TIMEOUT: 'The query took too long and was ended. Ask for less.',
	GRAPH_AWAY: 'The graph cannot be reached at the moment. Nothing is lost; try again shortly.',
	INTERNAL: 'Something went wrong on our side. It has been noted.'
};
