import { Client, Errors } from 'typesense';
import type { Config } from '../config.ts';

/** The search server's client. Background work may wait; a person's search may not (see hybrid.ts). */
export function createSearchClient({ nodes, apiKey }: Config['typesense']): Client {
	return new Client({
		nodes,
		apiKey,
		connectionTimeoutSeconds: 5,
		numRetries: 0,
		healthcheckIntervalSeconds: 2,
		logLevel: 'silent'
	});
}

/** The same, for a search somebody waits for. */
export function createQueryClient({ nodes, apiKey }: Config['typesense']): Client {
	return new Client({
		nodes,
		apiKey,
		connectionTimeoutSeconds: 2,
		numRetries: nodes.length - 1,
		healthcheckIntervalSeconds: 2,
		logLevel: 'silent'
	});
}

/** Did the server say that the thing does not exist? */
export const isNotFound = (error: unknown): boolean => error instanceof Errors.ObjectNotFound;
