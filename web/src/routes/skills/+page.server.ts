import { getLocale } from '#lib/paraglide/runtime.js';
import { readSearchAddress } from '#lib/search/search-address.ts';
import { SearchPage } from '#lib/server/documents/search.ts';
import { SkillTree } from '#lib/server/documents/skill.ts';
import { query } from '#lib/server/graph.ts';
import { facetNames } from '#lib/server/search/facet-names.ts';
import { PER_PAGE } from '#lib/server/search/load-search.ts';
import type { PageServerLoad } from './$types';

/** The list that is shown first. */
const OWN = 'kollegium';

export const load: PageServerLoad = async (event) => {
	const address = readSearchAddress(event.url.searchParams, ['kind']);
	const scheme = address.filters.kind?.[0] ?? OWN;
	const [{ topSkills }, { search }] = await Promise.all([
		query(event, SkillTree, { scheme }),
		query(event, SearchPage, {
			query: address.words,
			collection: 'skills' as const,
			// Words are looked for in every list.
			filters: address.words ? {} : { kind: [scheme] },
			exact: address.exact,
			language: getLocale(),
			page: address.page,
			perPage: PER_PAGE
		})
	]);
	const schemes = search.facets.find(({ name }) => name === 'kind')?.values ?? [];
	const isTree = topSkills.some(({ narrower }) => narrower.length > 0);
	const hits = { name: 'skill', values: search.hits.map(({ id }) => ({ value: id, count: 1 })) };
	return {
		address,
		scheme,
		schemes: schemes.some(({ value }) => value === scheme)
			? schemes
			: [{ value: scheme, count: 0 }, ...schemes],
		tree: address.words || !isTree ? null : topSkills,
		found: {
			total: search.total,
			mode: search.mode,
			hits: search.hits,
			pages: Math.ceil(search.total / PER_PAGE)
		},
		names: await facetNames(event, [hits])
	};
};
