import { error } from '@sveltejs/kit';
import { RegionPage } from '#lib/server/documents/region.ts';
import { query } from '#lib/server/graph.ts';
import { homeOf } from '#lib/server/things/reader.ts';
import { surroundings } from '#lib/server/things/surroundings.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { code } = event.params;
	const { regions } = await query(event, RegionPage, { code });
	const [region] = regions;
	if (!region) error(404, 'NOT_FOUND', { code: 'NOT_FOUND' });
	const [home, network] = await Promise.all([homeOf(event), surroundings(event, `region:${code}`)]);
	return { region, home, network };
};
