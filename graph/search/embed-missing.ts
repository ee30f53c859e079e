import type { Client } from 'typesense';
import type { Lease } from '../jobs/lease.ts';
import { COLLECTIONS } from './collections/index.ts';
import type { SearchDocument } from './collections/collection.ts';
import type { Embedder } from './embeddings.ts';
import { importDocuments } from './import-documents.ts';

/** Texts embedded at once: half a second of one core, for which a question somebody asks may have to wait. */
const BATCH = 4;

/**
 * Gives a vector to some documents that have none yet. Run by whoever holds the relay's lease, so that no document
 * changes between the reading of its text and the writing of its vector.
 *
 * @returns how many it was
 */
export async function embedMissing(search: Client, embedder: Embedder, lease: Lease): Promise<number> {
	for (const { name } of COLLECTIONS) {
		const { hits = [] } = await search.collections<SearchDocument>(name).documents().search({
			q: '*',
			query_by: 'title',
			filter_by: 'embedded:=false',
			per_page: BATCH,
			include_fields: 'id,meaning,language'
		});
		if (!hits.length) continue;
		const documents = hits.map(({ document }) => document);
		const vectors = await embedder.passages(
			documents.map(({ meaning, language }) => ({ texts: meaning, language: language ?? null }))
		);
		if (!(await lease.take())) return 0;
		const updates = documents.map(
			({ id }, at) => ({ id, embedding: vectors[at], embedded: true }) as SearchDocument
		);
		const refused = await importDocuments(search, name, updates, 'update');
		return hits.length - refused.size;
	}
	return 0;
}
