import { graphql } from '../graphql/generated/gql.ts';

/** A teacher, as far as she has opened her profile. */
export const PersonPage = graphql(`
	query PersonPage($id: ID!) {
		teachers(where: { id: { eq: $id } }, limit: 1) {
			id
			name
			headline
			about
			language
			languages
			stages
			subjects
			availability
			invented
			region(limit: 1) {
				code
				name
				country
			}
			school(limit: 3) {
				id
				name
			}
			offers(limit: 50) {
				...SkillName
			}
			offerLevels {
				uri
				level
			}
			seeks(limit: 50) {
				...SkillName
			}
			needLevels {
				uri
				level
			}
			communities(limit: 20) {
				...CommunityName
			}
			facilitates(limit: 20) {
				...CommunityName
			}
			authored(limit: 30) {
				id
				title
				language
				licence
				kind
			}
			asked(limit: 20) {
				id
				title
				language
			}
		}
	}
	fragment CommunityName on Community {
		id
		name
		language
		regions(limit: 2) {
			level
			name
			country
		}
	}
`);
