import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types for every GraphQL document of the site, from the printed schema; the documents stay on the server. */
const config: CodegenConfig = {
	schema: 'graph/schema.graphql',
	documents: ['web/src/lib/server/**/*.ts', '!web/src/lib/server/graphql/generated/**'],
	ignoreNoDocuments: true,
	generates: {
		'web/src/lib/server/graphql/generated/': {
			preset: 'client',
			presetConfig: { fragmentMasking: false, persistedDocuments: true },
			config: {
				documentMode: 'string',
				useTypeImports: true,
				enumsAsTypes: true,
				scalars: { ID: 'string', DateTime: 'string', Date: 'string' }
			}
		}
	}
};

export default config;
