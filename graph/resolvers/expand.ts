import type { GraphContext } from '../context.ts';
import { type ExpandQuery, loadExpansion } from '../network/expand.ts';
import { checkRange } from '../network/range.ts';

/** Resolver of `Query.expand`. */
export function expand(_: unknown, query: ExpandQuery, { actor, services }: GraphContext) {
	checkRange('limit', query.limit, 1, 60);
	return loadExpansion(services.driver, actor, query);
}
