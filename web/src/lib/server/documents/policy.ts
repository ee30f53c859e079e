import { graphql } from '../graphql/generated/gql.ts';

/** The policy document in one language, with its recommendations and the figures as they are today. */
export const PolicyPage = graphql(`
	query PolicyPage($language: Language!) {
		policyDocuments(where: { language: { eq: $language } }, limit: 10) {
			key
			edition
			language
			title
			body
			recommendations(limit: 30) {
				key
				number
				title
				body
				indicator
			}
		}
		indicators {
			id
			value
			unit
			n
			coverage
			suppressed
			asOf
		}
	}
`);
