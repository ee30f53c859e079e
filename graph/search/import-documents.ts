import { type Client, Errors } from 'typesense';
import type { SearchDocument } from './collections/collection.ts';

/**
 * Writes documents into a collection and looks at what was said of each line.
 *
 * @param target  name of a collection or alias
 * @returns the refused ones, with the reason
 */
export async function importDocuments(
	search: Client,
	target: string,
	documents: SearchDocument[],
	action: 'upsert' | 'update' = 'upsert'
): Promise<Map<string, string>> {
	if (!documents.length) return new Map();
	const results = await importAll(search, target, documents, action);
	const refused = new Map<string, string>();
	results.forEach((result, at) => {
		if (!result.success) refused.set(documents[at]!.id, result.error ?? 'refused');
	});
	return refused;
}

async function importAll(
	search: Client,
	target: string,
	documents: SearchDocument[],
	action: 'upsert' | 'update'
) {
	try {
		return await search.collections<SearchDocument>(target).documents().import(documents, { action });
	} catch (error) {
		// The client throws when some lines failed; the lines themselves say which.
		if (error instanceof Errors.ImportError && Array.isArray(error.importResults)) return error.importResults;
		throw error;
	}
}
