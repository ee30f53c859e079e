import { MapSearch } from '#lib/server/documents/network.ts';
import { query } from '#lib/server/graph.ts';
import type { RequestHandler } from './$types';

/** Things by name for the search fields of the map, as somebody types. */
export const GET: RequestHandler = async (event) => {
	const words = (event.url.searchParams.get('q') ?? '').trim().slice(0, 200);
	if (words.length < 2) return Response.json([]);
	const { people, skills, materials, communities } = await query(event, MapSearch, { query: words });
	return Response.json([people, skills, materials, communities].flatMap(({ hits }) => hits));
};
