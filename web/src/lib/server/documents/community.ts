import { graphql } from '../graphql/generated/gql.ts';

/** Names, places and kinds of the communities of a list. */
export const CommunityFacts = graphql(`
	query CommunityFacts($ids: [ID!]!) {
		communities(where: { id: { in: $ids } }, limit: 100) {
			id
			name
			purpose
			language
			kind
			regions(limit: 5) {
				name
				country
				level
			}
			skills(limit: 6) {
				...SkillName
			}
		}
	}
`);

/** A community with what goes on in it. */
export const CommunityPage = graphql(`
	query CommunityPage($id: ID!) {
		communities(where: { id: { eq: $id } }, limit: 1) {
			id
			name
			purpose
			about
			language
			kind
			invented
			createdAt
			regions(limit: 30) {
				code
				level
				name
				country
			}
			skills(limit: 30) {
				...SkillName
			}
			facilitators(limit: 10) {
				id
				name
				headline
				language
			}
			membersCount
			members(limit: 60) {
				...PersonLine
			}
			materialsConnection(first: 30) {
				totalCount
				edges {
					node {
						id
						title
						language
						licence
						kind
					}
				}
			}
			questions(limit: 30) {
				id
				title
				language
				createdAt
			}
			meetings(limit: 100) {
				id
				title
				language
				setting
				place
				notes
				startsAt
				endsAt
			}
		}
	}
`);

/** Communities the reader belongs to. */
export const MyCommunities = graphql(`
	query MyCommunities {
		myProfile {
			communities {
				id
				isFacilitator
			}
		}
	}
`);
