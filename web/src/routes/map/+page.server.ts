import { readMapAddress } from '#lib/map/map-address.ts';
import { MapSearch } from '#lib/server/documents/network.ts';
import { query } from '#lib/server/graph.ts';
import { loadMap, loadRoutes } from '#lib/server/map/load-map.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const asked = readMapAddress(event.url.searchParams);
	const map = await loadMap(event, asked);
	const [from] = map.address.around;
	const chosen = map.address.at;
	return {
		...map,
		// Without a script the ways to the chosen node come with the page.
		ways: chosen && from && chosen !== from ? await loadRoutes(event, from, chosen) : null,
		found: asked.find ? await find(event, asked.find) : null
	};
};

async function find(event: Parameters<PageServerLoad>[0], words: string) {
	const { people, skills, materials, communities } = await query(event, MapSearch, { query: words });
	return [people, skills, materials, communities].flatMap(({ hits }) => hits);
}
