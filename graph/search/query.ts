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
	page: number;
	perPage: number;
	actor: Actor | null;
};

/** Longest text searched for; the rest is cut. */
const LONGEST = 300;

/** Hits of each kind that are ranked together; deeper pages go on with words alone. */
export const WINDOW = 60;

export const MARK_START = '\uE000';
export const MARK_END = '\uE001';

/** One value of a filter, safe inside backticks. */
const quoted = (value: string): string => `\`${value.replaceAll('`', '').slice(0, 200)}\``;

/**
 * The filter of a search: what the actor may see, and the chosen facets.
 *
 * @param without  facet to leave aside, for counting its own values
 */
export function filterBy({ actor, filters, collection }: SearchQuery, without?: Facet): string {
	const audience = `audience:=[${tokensOf(actor).map(quoted).join(',')}]`;
	const chosen = chosenFacets(filters).filter((facet) => facet !== without);
	for (const facet of chosen)
		if (!collection.facets.includes(facet))
			throw new ApiError('BAD_INPUT', `"${collection.name}" cannot be narrowed by "${facet}".`);
	return [
		audience,
		...chosen.map((facet) => `${facetField(facet)}:=[${filters[facet]!.map(quoted).join(',')}]`)
	].join(' && ');
}

/** Facets by which the search is narrowed. */
export const chosenFacets = (filters: SearchQuery['filters']): Facet[] =>
	FACETS.filter((facet) => filters[facet]?.length);

type Parameters = Record<string, unknown>;

/** Fields never sent back: large, or nobody's business. */
const EXCLUDED = 'embedding,meaning,hash,parts,audience,description,keywords,skills';

/**
 * A search by words. Built from an allowlist; `pinned_hits` is emptied because it would show documents past the filter.
 */
export function wordSearch(search: SearchQuery, without?: Facet): Parameters {
	const { collection, exact } = search;
	const query = search.query.trim().slice(0, LONGEST);
	const isDeep = search.page * search.perPage > WINDOW;
	return {
		collection: collection.name,
		q: query || '*',
		query_by: collection.queryBy.map(([field]) => field).join(','),
		query_by_weights: collection.queryBy.map(([, weight]) => weight).join(','),
		filter_by: filterBy(search, without),
		facet_by: (without ? [without] : collection.facets).map(facetField).join(','),
		max_facet_values: 60,
		num_typos: exact ? '0' : '2',
		prefix: exact ? 'false' : 'true',
		typo_tokens_threshold: 1,
		drop_tokens_threshold: exact ? 0 : 1,
		prioritize_exact_match: true,
		sort_by: query ? '_text_match:desc,createdAt:desc' : 'createdAt:desc',
		page: isDeep ? search.page : 1,
		per_page: without ? 0 : isDeep ? search.perPage : WINDOW,
		exclude_fields: EXCLUDED,
		highlight_fields: collection.queryBy
			.map(([field]) => field)
			.filter((field) => field !== 'parts')
			.join(','),
		highlight_affix_num_tokens: 12,
		highlight_start_tag: MARK_START,
		highlight_end_tag: MARK_END,
		pinned_hits: ''
	};
}

/** A search by meaning: the nearest vectors among what the actor may see. */
export function meaningSearch(search: SearchQuery, vector: number[]): Parameters {
	return {
		collection: search.collection.name,
		q: '*',
		query_by: 'title',
		vector_query: `embedding:([${vector.join(',')}], k:${WINDOW})`,
		filter_by: filterBy(search),
		per_page: WINDOW,
		exclude_fields: EXCLUDED,
		pinned_hits: ''
	};
}
