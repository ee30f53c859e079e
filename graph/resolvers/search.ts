import type { GraphContext } from '../context.ts';
import { SearchAway } from '../search/ask.ts';
import { basicSearch } from '../search/basic.ts';
import { type Facet, facetField } from '../search/collections/collection.ts';
import { collectionNamed } from '../search/collections/index.ts';
import { confirmHits, type ConfirmedHit } from '../search/confirm.ts';
import { snippetOf } from '../search/explain.ts';
import { hybridSearch } from '../search/hybrid.ts';
import type { SearchQuery } from '../search/query.ts';
import type { Services } from '../services.ts';

export type SearchArguments = {
	query: string;
	collection: string;
	filters?: Partial<Record<Facet, string[] | null>> | null;
	exact: boolean;
	language?: string | null;
	page: number;
	perPage: number;
};

/** Resolver of `Query.search`. */
export async function search(
	_: unknown,
	{ filters, collection, ...rest }: SearchArguments,
	{ actor, services }: GraphContext
) {
	const asked: SearchQuery = {
		...rest,
		collection: collectionNamed(collection),
		filters: withoutNull(filters ?? {}),
		actor
	};
	try {
		return await answer(asked, services);
	} catch (error) {
		if (error instanceof SearchAway) return answerFromGraph(asked, services);
		throw error;
	}
}

async function answer(search: SearchQuery, { search: client, embedder, driver }: Services) {
	const found = await hybridSearch(search, client, embedder);
	const confirmed = await confirmHits(found.hits, search, driver);
	return {
		...found,
		total: found.total - (found.hits.length - confirmed.length),
		hits: confirmed.map((hit) => toHit(hit, search))
	};
}

function toHit({ hit, match }: ConfirmedHit, { collection }: SearchQuery) {
	const { document } = hit;
	return {
		node: document.node,
		id: document.path,
		title: document.title,
		language: document.language,
		snippet: snippetOf(hit),
		detail: document.detail,
		match,
		facets: collection.facets.map((name) => ({ name, values: document[facetField(name) as 'kind'] ?? [] }))
	};
}

async function answerFromGraph(search: SearchQuery, { driver }: Services) {
	const { total, hits } = await basicSearch(driver, search);
	const match = { by: 'words', field: null, words: [], mended: false, concept: null };
	return {
		total,
		mode: 'basic',
		facets: [],
		hits: hits.map((hit) => ({ ...hit, snippet: null, facets: [], match }))
	};
}

function withoutNull(filters: NonNullable<SearchArguments['filters']>): Partial<Record<Facet, string[]>> {
	return Object.fromEntries(Object.entries(filters).filter(([, values]) => values?.length)) as Partial<
		Record<Facet, string[]>
	>;
}
