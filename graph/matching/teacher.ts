import type { Actor, GraphContext } from '../context.ts';
import { ApiError, ERROR_MESSAGES } from '../errors.ts';

/** The teacher who is asking. @throws ApiError FORBIDDEN for anybody else: suggestions are for the person concerned. */
export function teacherOf({ actor }: Pick<GraphContext, 'actor'>): Actor {
	if (!actor?.roles.includes('teacher')) throw new ApiError('FORBIDDEN', ERROR_MESSAGES.FORBIDDEN);
	return actor;
}
