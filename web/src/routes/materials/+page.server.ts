import { loadSearch } from '#lib/server/search/load-search.ts';
import { materialFacts } from '#lib/server/things/material-facts.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const found = await loadSearch(event, 'materials');
	return {
		found,
		facts: await materialFacts(
			event,
			found.hits.map(({ id }) => id)
		)
	};
};
