import { me } from './me.ts';
import { search } from './search.ts';

/** What @neo4j/graphql cannot derive, one file a field. Each gets the servers from its context. */
export const RESOLVERS = {
	Query: { me, search }
};
