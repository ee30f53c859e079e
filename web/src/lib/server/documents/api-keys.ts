import { graphql } from '../graphql/generated/gql.ts';

/** The keys of whoever is signed in. */
export const MyApiKeys = graphql(`
	query MyApiKeys {
		myApiKeys {
			id
			name
			hint
			createdAt
			lastUsedOn
		}
	}
`);

/** Makes a key for a program. */
export const CreateApiKey = graphql(`
	mutation CreateApiKey($name: String!, $draft: ID!) {
		createApiKey(name: $name, draft: $draft) {
			id
			secret
		}
	}
`);

/** Ends a key. */
export const RevokeApiKey = graphql(`
	mutation RevokeApiKey($id: ID!) {
		revokeApiKey(id: $id)
	}
`);
