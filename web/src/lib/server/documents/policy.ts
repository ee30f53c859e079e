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
	query PolicyFigures($edition: Date!) {
		edition: indicators(edition: $edition) {
			id
			value
			asOf
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
		europe(level: 0) {
			asOf
			coverage
			years
			cells {
				a
				b
				crossBorder
				ties
				series {
					period
					ties
				}
			}
		}
		unmetSkills {
			asOf
			coverage
			rows {
				skill {
					uri
					notation
					prefLabelEn
					prefLabelSv
					prefLabelDe
					prefLabelPt
				}
				regions
				seekers
			}
		}
		materialLanguages {
			from
			to
			materials
		}
	}
`);
