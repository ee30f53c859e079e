import type { Actor } from '../context.ts';
import { ApiError } from '../errors.ts';
import { tokensOf } from './audience.ts';
import { type Facet, FACETS, facetField, type SearchCollection } from './collections/collection.ts';

/** What is asked of the search. */
export type SearchQuery = {
	query: string;
	collection: SearchCollection;
	filters: Partial<Record<Facet, string[]>>;
	exact: boolean;
	/** Of the reader: among equals, what is written in it comes first. */
	language?: string | null;
	page: number;
	perPage: number;
	actor: Actor | null;
};

/** Parameters of one search of a multi-search. */
export type Parameters = Record<string, unknown>;

/** Longest text searched for; the rest is cut. */
const LONGEST = 300;

/** Values one facet may be narrowed by; the rest is cut. */
const MOST_VALUES = 50;

/** Hits of each kind that are ranked together; further pages go on with words alone. */
const WINDOW = 60;

export const MARK_START = '\uE000';
export const MARK_END = '\uE001';

/** The window as a whole number of pages, so that the pages after it begin where it ends. */
export const windowOf = ({ perPage }: Pick<SearchQuery, 'perPage'>): number =>
	Math.ceil(WINDOW / perPage) * perPage;

/** What is typed, as it is searched for; empty lists everything. */
export const textOf = ({ query }: Pick<SearchQuery, 'query'>): string => query.trim().slice(0, LONGEST);

/** Facets by which the search is narrowed. */
export const chosenFacets = (filters: SearchQuery['filters']): Facet[] =>
	FACETS.filter((facet) => filters[facet]?.length);

/** One value of a filter, safe inside backticks. */
const quoted = (value: string): string => `\`${value.replaceAll('`', '').slice(0, 200)}\``;

/**
 * The filter of a search: what the actor may see, and the chosen facets.
 *
 * @param chosen  facets to narrow by
 */
export function filterBy({ actor, filters, collection }: SearchQuery, chosen: Facet[]): string {
	for (const facet of chosen)
		if (!collection.facets.includes(facet))
			throw new ApiError('BAD_INPUT', `"${collection.name}" cannot be narrowed by "${facet}".`);
	return [
		`audience:=[${tokensOf(actor).map(quoted).join(',')}]`,
		...chosen.map((facet) => {
			const values = filters[facet]!.slice(0, MOST_VALUES).map(quoted);
			return `${facetField(facet)}:=[${values.join(',')}]`;
		})
	].join(' && ');
}

/** Fields never sent back: large, or nobody's business. */
const EXCLUDED = 'embedding,meaning,hash,revision,parts,audience,description,keywords,skills';

/** A search by words, without what it sends back. Built from an allowlist. */
function words(search: SearchQuery, filter_by: string): Parameters {
	const { collection, exact } = search;
	const text = textOf(search);
	return {
		collection: collection.name,
		q: text || '*',
		query_by: collection.queryBy.map(([field]) => field).join(','),
		query_by_weights: collection.queryBy.map(([, weight]) => weight).join(','),
		filter_by,
		num_typos: exact ? '0' : '2',
		prefix: exact ? 'false' : 'true',
		typo_tokens_threshold: 1,
		drop_tokens_threshold: exact ? 0 : 1,
		prioritize_exact_match: true,
		sort_by: text ? sortBy(search) : 'createdAt:desc',
		// It would show documents past the filter.
		pinned_hits: ''
	};
}

const sortBy = ({ language }: SearchQuery): string =>
	[
		'_text_match:desc',
		...(language ? [`_eval(languages:=${quoted(language)}):desc`] : []),
		'createdAt:desc'
	].join();

/** What is shown of a hit. */
const shown = ({ collection }: SearchQuery): Parameters => ({
	exclude_fields: EXCLUDED,
	highlight_fields: collection.queryBy.map(([field]) => field).join(','),
	highlight_affix_num_tokens: 12,
	highlight_start_tag: MARK_START,
	highlight_end_tag: MARK_END
});

/** The first hits by words, with the counts of all facets. */
export function wordSearch(search: SearchQuery): Parameters {
	return {
		...words(search, filterBy(search, chosenFacets(search.filters))),
		...shown(search),
		facet_by: search.collection.facets.map(facetField).join(','),
		max_facet_values: 60,
		per_page: windowOf(search)
	};
}

/** The page asked for, when it lies behind the window. */
export function deepSearch(search: SearchQuery): Parameters {
	return {
		...words(search, filterBy(search, chosenFacets(search.filters))),
		...shown(search),
		page: search.page,
		per_page: search.perPage
	};
}

/** The same search with one facet left aside, to count that facet's other values. */
export function asideSearch(search: SearchQuery, aside: Facet): Parameters {
	return {
		...words(search, filterBy(search, without(search, aside))),
		facet_by: facetField(aside),
		max_facet_values: 60,
		per_page: windowOf(search),
		include_fields: 'id',
		highlight_fields: 'none'
	};
}

/** How many hits the words have when nothing is narrowed. */
export function breadthSearch(search: SearchQuery): Parameters {
	return { ...words(search, filterBy(search, [])), per_page: 0 };
}

/**
 * A search by meaning: the nearest vectors among what the actor may see.
 *
 * @param aside  facet by which it is not narrowed
 */
export function meaningSearch(search: SearchQuery, vector: number[], aside?: Facet): Parameters {
	return {
		collection: search.collection.name,
		q: '*',
		query_by: 'title',
		vector_query: `embedding:([${vector.join(',')}], k:${windowOf(search)})`,
		filter_by: filterBy(search, without(search, aside)),
		per_page: windowOf(search),
		...(aside ? { include_fields: `id,${facetField(aside)}` } : { exclude_fields: EXCLUDED }),
		pinned_hits: ''
	};
}

const without = ({ filters }: SearchQuery, aside?: Facet): Facet[] =>
	chosenFacets(filters).filter((facet) => facet !== aside);
