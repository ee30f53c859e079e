import { LIMITS as GRAPHQL_LIMITS } from '#graph/limits/index.ts';
import { RATE_RULES } from '#graph/rate-limits/rules.ts';

/** The limits a page or an address of the site speaks of. */
export const LIMITS = { ...GRAPHQL_LIMITS, requestsADayPerKey: RATE_RULES.keyDay.points } as const;
