import { getLocale } from '#lib/paraglide/runtime.js';
import { readSearchAddress } from '#lib/search/search-address.ts';
import { SearchEverything } from '#lib/server/documents/search.ts';
import { query } from '#lib/server/graph.ts';
import { facetNames } from '#lib/server/search/facet-names.ts';
import { materialFacts } from '#lib/server/things/material-facts.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const address = readSearchAddress(event.url.searchParams, []);
	if (!address.words)
		return {
			address,
			groups: null,
			facts: await materialFacts(event, []),
			names: await facetNames(event, [])
		};
	const groups = await query(event, SearchEverything, {
		query: address.words,
		exact: address.exact,
		language: getLocale()
	});
	const skills = { name: 'skill', values: groups.skills.hits.map(({ id }) => ({ value: id })) };
	const [facts, names] = await Promise.all([
		materialFacts(
			event,
			groups.materials.hits.map(({ id }) => id)
		),
		facetNames(event, [skills])
	]);
	return { address, groups, facts, names };
};
