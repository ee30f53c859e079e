import { GapsPage } from '#lib/server/documents/gaps.ts';
import { query } from '#lib/server/graph.ts';
import type { PageServerLoad } from './$types';
import { askedOf, readGapsAddress } from './gaps-address.ts';

export const load: PageServerLoad = async (event) => {
	const address = readGapsAddress(event.url.searchParams);
	if (!event.locals.actor) return { address, gaps: null, regions: [] };
	const { gaps, europe } = await query(event, GapsPage, askedOf(address));
	return { address, gaps, regions: europe.places };
};
