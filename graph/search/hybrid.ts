import type { Client } from 'typesense';
import { ask } from './ask.ts';
import type { Facet } from './collections/collection.ts';
import { type Embedder, EmbeddingsAway } from './embeddings.ts';
import { countFacets, type FacetCounts, type Sheet } from './facets.ts';
import { fuse, type RankedHit } from './fuse.ts';
import {
	asideSearch,
	breadthSearch,
	chosenFacets,
	deepSearch,
	meaningSearch,
	type Parameters,
	type SearchQuery,
	textOf,
	windowOf,
	wordSearch
} from './query.ts';
import type { RawHit, RawResult } from './raw.ts';

/** What a search found, before it is put into words. */
export type Found = {
	total: number;
	/** Hits of the page asked for. */
	hits: RankedHit[];
	facets: FacetCounts[];
	mode: 'hybrid' | 'words';
};

type Results = Record<string, RawResult>;

/**
 * Words and meaning asked together in one request and ranked as one list. Words that have more hits than are ranked
 * together are answer enough: meaning then only orders them. Without an embedding server, or when the words shall be
 * taken exactly, words alone.
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
	const results: Results = await ask(client, searchesOf(search, chosen, vector));
	const isWide = (results.breadth ?? results.words!).found > windowOf(search);
	const limit = embedder?.farthest ?? 0;
	const main = sheetOf(results.words!, results.near, limit, isWide);
	const asides = new Map<Facet, Sheet>(
		chosen.map((facet) => [
			facet,
			sheetOf(results[`words:${facet}`]!, results[`near:${facet}`], limit, isWide)
		])
	);
	return {
		total: main.words.found + main.onlyByMeaning.length,
		hits: pageOf(search, results, limit, isWide),
		facets: countFacets(search.collection, main, asides),
		mode: vector || !textOf(search) ? 'hybrid' : 'words'
	};
}

function searchesOf(
	search: SearchQuery,
	chosen: Facet[],
	vector: number[] | null
): Record<string, Parameters> {
	const searches: Record<string, Parameters> = { words: wordSearch(search) };
	if (vector) searches.near = meaningSearch(search, vector);
	if (chosen.length) searches.breadth = breadthSearch(search);
	if (search.page * search.perPage > windowOf(search)) searches.deep = deepSearch(search);
	for (const facet of chosen) {
		searches[`words:${facet}`] = asideSearch(search, facet);
		if (vector) searches[`near:${facet}`] = meaningSearch(search, vector, facet);
	}
	return searches;
}

async function vectorOf(search: SearchQuery, embedder: Embedder | null): Promise<number[] | null> {
	const text = textOf(search);
	if (!embedder || search.exact || !text) return null;
	try {
		return await embedder.query(text);
	} catch (error) {
		if (error instanceof EmbeddingsAway) return null;
		throw error;
	}
}

function sheetOf(words: RawResult, near: RawResult | undefined, limit: number, isWide: boolean): Sheet {
	if (isWide) return { words, onlyByMeaning: [] };
	const found = new Set(words.hits.map(({ document }) => document.id));
	return { words, onlyByMeaning: nearHits(near, limit).filter(({ document }) => !found.has(document.id)) };
}

function pageOf(search: SearchQuery, results: Results, limit: number, isWide: boolean): RankedHit[] {
	const { words, near, deep } = results;
	const { page, perPage } = search;
	const by = textOf(search) ? 'words' : 'listed';
	if (isWide && deep) return deep.hits.map((hit) => ({ ...hit, by }));
	const found = new Set(words!.hits.map(({ document }) => document.id));
	const ranked = fuse(
		words!.hits,
		nearHits(near, limit).filter(({ document }) => !isWide || found.has(document.id))
	);
	return ranked
		.slice((page - 1) * perPage, page * perPage)
		.map((hit) => (by === 'listed' ? { ...hit, by } : hit));
}

const nearHits = (near: RawResult | undefined, limit: number): RawHit[] =>
	near?.hits.filter(({ vector_distance = 2 }) => vector_distance <= limit) ?? [];
