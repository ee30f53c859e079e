import type { Client } from 'typesense';
import { ApiError } from '../errors.ts';
import { type Embedder, EmbeddingsAway } from './embeddings.ts';
import { countFacets, type FacetCounts } from './facets.ts';
import { fuse, type RankedHit } from './fuse.ts';
import { chosenFacets, meaningSearch, type SearchQuery, wordSearch } from './query.ts';
import type { RawHit, RawResult } from './raw.ts';

/** What a search found, before it is put into words. */
export type Found = {
	total: number;
	/** Hits of the page asked for. */
	hits: RankedHit[];
	facets: FacetCounts[];
	mode: 'hybrid' | 'words';
};

/** The search server could not be asked. */
export class SearchAway extends Error {
	override name = 'SearchAway';
}

/** Distance (1 − cosine) beyond which texts are strangers; e5 puts unrelated texts at about 0.2 (see distance.spec). */
const FARTHEST = 0.165;

/**
 * Words and meaning asked together in one request and ranked as one list. Without an embedding server, or when the
 * words shall be taken exactly, words alone.
 *
 * @throws SearchAway when the search server cannot be asked
 */
export async function hybridSearch(
	search: SearchQuery,
	client: Client,
	embedder: Embedder | null
): Promise<Found> {
	const vector = await vectorOf(search, embedder);
	const chosen = chosenFacets(search.filters);
	const [words, ...rest] = await ask(client, [
		wordSearch(search),
		...chosen.map((facet) => wordSearch(search, facet)),
		...(vector ? [meaningSearch(search, vector)] : [])
	]);
	const near = vector ? nearHits(rest.at(-1)!) : [];
	const { hits, onlyByMeaning } = fuse(words!.hits, near, search);
	return {
		total: words!.found + onlyByMeaning.length,
		hits,
		facets: countFacets(search.collection, words!, rest.slice(0, chosen.length), chosen, onlyByMeaning),
		mode: vector ? 'hybrid' : 'words'
	};
}

async function vectorOf(
	{ query, exact, page, perPage }: SearchQuery,
	embedder: Embedder | null
): Promise<number[] | null> {
	const text = query.trim();
	if (!embedder || exact || !text || page * perPage > 10_000) return null;
	try {
		return await embedder.query(text);
	} catch (error) {
		if (error instanceof EmbeddingsAway) return null;
		throw error;
	}
}

async function ask(client: Client, searches: Record<string, unknown>[]): Promise<RawResult[]> {
	const { results } = await send(client, searches);
	const failed = results.find((result) => result.error);
	if (failed?.code === 404) throw new SearchAway('The index is being built.');
	if (failed)
		throw new ApiError('BAD_INPUT', 'The search was not understood.', { cause: new Error(failed.error) });
	return results;
}

async function send(client: Client, searches: Record<string, unknown>[]): Promise<{ results: RawResult[] }> {
	try {
		return (await client.multiSearch.perform({ searches } as never)) as unknown as { results: RawResult[] };
	} catch (cause) {
		throw new SearchAway('The search server cannot be asked.', { cause });
	}
}

const nearHits = ({ hits }: RawResult): RawHit[] =>
	hits.filter(({ vector_distance = 1 }) => vector_distance <= FARTHEST);
