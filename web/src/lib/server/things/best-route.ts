import type { RequestEvent } from '@sveltejs/kit';
import type { MapRoute } from '#lib/map/types.ts';
import { loadRoutes } from '../map/load-map.ts';
import { beside } from '../beside.ts';

/** The best way between two nodes; null where there is none, or one of them is not shown on maps. */
export async function bestRoute(
	event: Pick<RequestEvent, 'locals'>,
	from: string,
	to: string
): Promise<MapRoute | null> {
	const routes = await beside(loadRoutes(event, from, to));
	return routes?.[0] ?? null;
}
