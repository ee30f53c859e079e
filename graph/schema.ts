import { glob, readFile } from 'node:fs/promises';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { type GraphQLSchema, isObjectType } from 'graphql';
import type { Driver } from 'neo4j-driver';
import { expandRights } from './cypher.ts';
import { RESOLVERS } from './resolvers/index.ts';
import { root } from './root.ts';

/** The SDL of `graph/types`, one text a file, in the order of the file names; the rights it names are written out. */
export async function readTypeDefinitions(): Promise<string[]> {
	const folder = `${root}/graph/types`;
	const files = await Array.fromAsync(glob('*.graphql', { cwd: folder }));
	const texts = await Promise.all(files.sort().map((file) => readFile(`${folder}/${file}`, 'utf8')));
	return texts.map(expandRights);
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
	return withCosts(await neo4j.getSchema());
}

/** The library counts what its own lists cost; a list by a statement of ours costs its rows too. */
function withCosts(schema: GraphQLSchema): GraphQLSchema {
	for (const type of Object.values(schema.getTypeMap()).filter(isObjectType))
		for (const field of Object.values(type.getFields())) {
			const isList = field.args.some(({ name }) => name === 'limit');
			if (!isList || field.extensions.complexity) continue;
			const complexity = ({ childComplexity, args }: { childComplexity: number; args: { limit?: number } }) =>
				childComplexity * (args.limit ?? 1) + 1;
			field.extensions = { ...field.extensions, complexity };
		}
	return schema;
}
