import { readMapAddress } from '#lib/map/map-address.ts';
import { loadRoutes } from '#lib/server/map/load-map.ts';
import type { RequestHandler } from './$types';

/** The ways between the first node of `around` and `to`. */
export const GET: RequestHandler = async (event) => {
	const { around, to } = readMapAddress(event.url.searchParams);
	return Response.json(around[0] && to ? await loadRoutes(event, around[0], to) : []);
};
