import { glob, readFile } from 'node:fs/promises';
import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { RESOLVERS } from './resolvers/index.ts';
import { root } from './root.ts';

/** The SDL of `graph/types`, one text a file, in the order of the file names. */
export async function readTypeDefinitions(): Promise<string[]> {
	const folder = `${root}/graph/types`;
	const files = await Array.fromAsync(glob('*.graphql', { cwd: folder }));
	return Promise.all(files.sort().map((file) => readFile(`${folder}/${file}`, 'utf8')));
}

/**
 * The executable schema: reads generated from the SDL, resolvers only for what cannot be derived.
 * Generated mutations are off; deprecated inputs are left out, which shrinks the schema from megabytes.
 *
 * @param driver  absent when only the printed schema is wanted
 */
export async function buildSchema(driver?: Driver): Promise<GraphQLSchema> {
	const neo4j = new Neo4jGraphQL({
		typeDefs: await readTypeDefinitions(),
		validate: false,
		resolvers: RESOLVERS,
		...(driver ? { driver } : {}),
		features: {
			limitRequired: true,
			complexityEstimators: true,
			excludeDeprecatedFields: {
				mutationOperations: true,
				aggregationFilters: true,
				aggregationFiltersOutsideConnection: true,
				relationshipFilters: true,
				attributeFilters: true
			}
		}
	});
	return neo4j.getSchema();
}
