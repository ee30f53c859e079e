import type { RequestEvent } from '@sveltejs/kit';
import { getLocale } from '#lib/paraglide/runtime.js';
import { type FacetName, readSearchAddress } from '#lib/search/search-address.ts';
import { SearchPage } from '../documents/search.ts';
import { query } from '../graph.ts';
import { facetNames } from './facet-names.ts';

/** Hits a page. */
export const PER_PAGE = 20;

/** Facets each searchable list offers, in the order in which they are shown. */
const FACETS = {
	materials: ['language', 'stage', 'kind', 'subject', 'licence', 'skill', 'country', 'region'],
	communities: ['country', 'kind', 'language', 'skill'],
	skills: ['kind'],
	people: ['language', 'stage', 'subject', 'skill', 'country', 'region'],
	questions: ['language', 'stage', 'subject', 'skill', 'country']
} as const satisfies Record<string, readonly FacetName[]>;

/** Answers the search that the page's address holds. */
export async function loadSearch(
	event: Pick<RequestEvent, 'locals' | 'url'>,
	collection: keyof typeof FACETS
) {
	const address = readSearchAddress(event.url.searchParams, FACETS[collection]);
	const { search } = await query(event, SearchPage, {
		query: address.words,
		collection,
		filters: address.filters,
		exact: address.exact,
		language: getLocale(),
		page: address.page,
		perPage: PER_PAGE
	});
	const order: readonly string[] = FACETS[collection];
	const facets = search.facets
		.filter(({ name }) => order.includes(name))
		.sort((a, b) => order.indexOf(a.name) - order.indexOf(b.name))
		.map((facet) => withChosen(facet, address.filters[facet.name as FacetName] ?? []));
	return {
		address,
		total: search.total,
		mode: search.mode,
		hits: search.hits,
		pages: Math.ceil(search.total / PER_PAGE),
		facets,
		names: await facetNames(event, facets)
	};
}

type Counts = { name: string; values: { value: string; count: number }[] };

/** What is chosen is always shown, with a count of nought when nothing has it. */
function withChosen({ name, values }: Counts, chosen: string[]): Counts {
	const known = new Set(values.map(({ value }) => value));
	const missing = chosen.filter((value) => !known.has(value)).map((value) => ({ value, count: 0 }));
	return { name, values: [...values, ...missing] };
}
