import type { GraphContext } from '../context.ts';
import { loadNetwork, type NetworkQuery } from '../network/network.ts';
import { checkRange } from '../network/range.ts';

/** Resolver of `Query.network`. */
export function network(_: unknown, query: NetworkQuery, { actor, services }: GraphContext) {
	checkRange('steps', query.steps, 1, 3);
	checkRange('limit', query.limit, 20, 1_000);
	return loadNetwork(services.driver, actor, query);
}
