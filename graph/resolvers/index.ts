import type { IResolvers } from '@graphql-tools/utils';

/** What @neo4j/graphql cannot derive, one file a field. */
export const RESOLVERS: IResolvers[] = [];
