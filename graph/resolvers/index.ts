import { expand } from './expand.ts';
import { me } from './me.ts';
import { network } from './network.ts';
import { route } from './route.ts';
import { search } from './search.ts';

/** What @neo4j/graphql cannot derive, one file a field. Each gets the servers from its context. */
export const RESOLVERS = {
	Query: { expand, me, network, route, search }
};
