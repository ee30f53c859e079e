import { createRequire } from 'node:module';
import type { ApolloServerOptions, ApolloServerPlugin } from '@apollo/server';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { GraphContext } from '../context.ts';
import { ApiError } from '../errors.ts';
import { checkArguments } from './arguments.ts';
import { readOnly } from './read-only.ts';

// Loaded as CommonJS like @neo4j/graphql does: two copies of `graphql` would break the schema.
const { getComplexity, fieldExtensionsEstimator, simpleEstimator } = createRequire(import.meta.url)(
	'graphql-query-complexity'
) as typeof import('graphql-query-complexity');

/** What one request from outside may ask for. The figures are those of the attack suite in limits.integration.ts. */
export const LIMITS = {
	depth: 8,
	aliases: 10,
	directives: 10,
	tokens: 1_000,
	bodyBytes: 64 * 1024,
	complexity: 3_000,
	complexityAnonymous: 1_000
} as const;

const armor = new ApolloArmor({
	maxDepth: { n: LIMITS.depth },
	maxAliases: { n: LIMITS.aliases, allowList: [] },
	maxDirectives: { n: LIMITS.directives },
	blockFieldSuggestion: { enabled: true },
	// These two replace our error codes by their own; Apollo counts tokens and the plugin below the cost.
	maxTokens: { enabled: false },
	costLimit: { enabled: false }
}).protect();

const complexity: ApolloServerPlugin<GraphContext> = {
	async requestDidStart() {
		return {
			async didResolveOperation({ schema, document, request, contextValue, operationName }) {
				const variables = request.variables ?? {};
				checkArguments(document, variables);
				const cost = getComplexity({
					schema,
					query: document,
					variables,
					...(operationName && { operationName }),
					estimators: [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })]
				});
				const { actor, isKnown } = contextValue;
				const most = actor || isKnown ? LIMITS.complexity : LIMITS.complexityAnonymous;
				if (cost > most)
					throw new ApiError(
						'TOO_COMPLEX',
						`The query costs ${cost} points; ${most} are allowed. Ask for less, or in pages.`
					);
			}
		};
	}
};

/** Options of the Apollo Server that faces the outside. */
export const limitOptions: { plugins: ApolloServerPlugin<GraphContext>[] } & Pick<
	ApolloServerOptions<GraphContext>,
	'validationRules' | 'parseOptions' | 'allowBatchedHttpRequests' | 'csrfPrevention'
> = {
	plugins: [...(armor.plugins as ApolloServerPlugin<GraphContext>[]), readOnly, complexity],
	validationRules: armor.validationRules,
	parseOptions: { maxTokens: LIMITS.tokens },
	allowBatchedHttpRequests: false,
	csrfPrevention: true
};
