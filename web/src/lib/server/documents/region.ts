import { graphql } from '../graphql/generated/gql.ts';

/** A NUTS region with what is in it. */
export const RegionPage = graphql(`
	query RegionPage($code: ID!) {
		regions(where: { code: { eq: $code } }, limit: 1) {
			code
			name
			level
			country
			parent(limit: 1) {
				...RegionName
				parent(limit: 1) {
					...RegionName
					parent(limit: 1) {
						...RegionName
					}
				}
			}
			parts(limit: 100) {
				...RegionName
			}
			communities(limit: 30) {
				id
				name
				purpose
				language
			}
			teachersConnection(first: 24) {
				totalCount
				edges {
					node {
						id
						name
						subjects
						stages
					}
				}
			}
			schools(limit: 30) {
				id
				name
			}
		}
	}
	fragment RegionName on Region {
		code
		name
		level
		country
	}
`);
