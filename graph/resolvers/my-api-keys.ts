import type { GraphContext } from '../context.ts';
import { cypher } from '../cypher.ts';
import { read } from '../driver.ts';
import { ApiError, ERROR_MESSAGES } from '../errors.ts';

/** Resolver of `Query.myApiKeys`. */
export function myApiKeys(_: unknown, __: unknown, { actor, services }: GraphContext) {
	if (!actor) throw new ApiError('FORBIDDEN', ERROR_MESSAGES.FORBIDDEN);
	return read(services.driver, cypher('api-keys-of'), { actor: actor.id });
}
