import type { GraphContext } from '../context.ts';
import { loadRoutes } from '../network/route/route.ts';

/** Resolver of `Query.route`. */
export async function route(
	_: unknown,
	ends: { from: string; to: string },
	{ actor, services }: GraphContext
) {
	return { routes: await loadRoutes(services.driver, actor, ends) };
}
