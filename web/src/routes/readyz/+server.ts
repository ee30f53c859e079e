import type { RequestHandler } from '@sveltejs/kit';
import { isGraphReady } from '#lib/server/graph.ts';

/** The graph answers too: pages can be made. */
export const GET: RequestHandler = async () => {
	const isReady = await isGraphReady();
	return Response.json(
		{ graph: isReady ? 'ready' : 'away' },
		{ status: isReady ? 200 : 503, headers: { 'cache-control': 'no-store' } }
	);
};
