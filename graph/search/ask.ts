import type { Client } from 'typesense';
import { ApiError } from '../errors.ts';
import type { Parameters } from './query.ts';
import type { RawResult } from './raw.ts';

/** The search server could not be asked. */
export class SearchAway extends Error {
	override name = 'SearchAway';
}

/**
 * Asks several searches in one request.
 *
 * @param searches  by name
 * @returns the results by the same names
 * @throws SearchAway when the search server cannot be asked
 */
export async function ask<Name extends string>(
	client: Client,
	searches: Record<Name, Parameters>
): Promise<Record<Name, RawResult>> {
	const results = await send(client, Object.values(searches));
	const failed = results.find((result) => result.error);
	// 404: the index is being built for the first time. 5xx: the server is starting or has run out of something.
	if (failed && (failed.code === 404 || (failed.code ?? 500) >= 500))
		throw new SearchAway('The index cannot be asked.', { cause: new Error(failed.error) });
	if (failed)
		throw new ApiError('BAD_INPUT', 'The search was not understood.', { cause: new Error(failed.error) });
	return Object.fromEntries(Object.keys(searches).map((name, at) => [name, results[at]])) as Record<
		Name,
		RawResult
	>;
}

async function send(client: Client, searches: unknown[]): Promise<RawResult[]> {
	try {
		const answer: unknown = await client.multiSearch.perform({ searches } as never);
		return (answer as { results: RawResult[] }).results;
	} catch (cause) {
		throw new SearchAway('The search server cannot be asked.', { cause });
	}
}
