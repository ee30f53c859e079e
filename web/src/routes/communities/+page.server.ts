import { CommunityFacts } from '#lib/server/documents/community.ts';
import { query } from '#lib/server/graph.ts';
import { loadSearch } from '#lib/server/search/load-search.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const found = await loadSearch(event, 'communities');
	const ids = found.hits.map(({ id }) => id);
	const { communities } = ids.length ? await query(event, CommunityFacts, { ids }) : { communities: [] };
	return { found, facts: Object.fromEntries(communities.map((community) => [community.id, community])) };
};
