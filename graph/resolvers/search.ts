import { actorParameter, type GraphContext } from '../context.ts';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';
import { basicSearch } from '../search/basic.ts';
import { collectionNamed } from '../search/collections/index.ts';
import { type Facet, facetField } from '../search/collections/collection.ts';
import { explain, snippetOf } from '../search/explain.ts';
import type { RankedHit } from '../search/fuse.ts';
import { hybridSearch, SearchAway } from '../search/hybrid.ts';
import type { SearchQuery } from '../search/query.ts';
import type { Services } from '../services.ts';

export type SearchArguments = {
	query: string;
	collection: string;
	filters?: Partial<Record<Facet, string[] | null>> | null;
	exact: boolean;
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
	const shown = await stillVisible(found.hits, search, driver);
	return { ...found, hits: shown.map((hit) => toHit(hit, search)) };
}

/**
 * The index may be seconds behind a change of visibility: what is not public is looked up in the graph once more
 * before it is shown.
 */
async function stillVisible(
	hits: RankedHit[],
	{ actor, collection }: SearchQuery,
	driver: Services['driver']
) {
	if (!actor || collection.name === 'skills' || !hits.length) return hits;
	const rows = await read<{ id: string }>(
		driver,
		cypher('search-still-visible').replace('$label', collection.label),
		{
			ids: hits.map(({ document }) => document.id),
			actor: actorParameter(actor)
		}
	);
	const visible = new Set(rows.map(({ id }) => id));
	return hits.filter(({ document }) => visible.has(document.id));
}

function toHit(hit: RankedHit, { query, collection }: SearchQuery) {
	const { document } = hit;
	return {
		node: document.node,
		id: document.path,
		title: document.title,
		language: document.language,
		snippet: snippetOf(hit),
		detail: document.detail,
		match: explain(hit, query),
		facets: collection.facets.map((name) => ({ name, values: document[facetField(name) as 'kind'] ?? [] }))
	};
}

async function answerFromGraph(search: SearchQuery, { driver }: Services) {
	const { total, hits } = await basicSearch(driver, search);
	const match = { by: 'words', field: null, words: [], mended: false };
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
