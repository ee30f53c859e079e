import { graphql } from '../graphql/generated/gql.ts';

/** The policy document in one language, with its recommendations. */
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
	}
`);

/** The figures as they are today. */
export const PolicyFigures = graphql(`
	query PolicyFigures {
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
