import { graphql } from '../graphql/generated/gql.ts';

/** Everything on the page for policymakers. */
export const EuropePage = graphql(`
	query EuropePage($level: Int!, $kind: EuropeTieKind, $subject: String, $stage: String, $year: Int) {
		europe(level: $level, kind: $kind, subject: $subject, stage: $stage, year: $year) {
			asOf
			level
			counted
			coverage
			acrossTies
			years
			subjects
			stages
			places {
				code
				name
				country
				latitude
				longitude
				counted
				isThin
			}
			cells {
				a
				b
				crossBorder
				ties
				series {
					period
					ties
				}
				topSkill {
					uri
					notation
					prefLabelEn
					prefLabelSv
					prefLabelDe
					prefLabelPt
				}
			}
			periods {
				period
				from
				ties
			}
			communities {
				id
				name
				language
				latitude
				longitude
				members
			}
		}
		indicators {
			id
			value
			unit
			expected
			n
			coverage
			suppressed
			asOf
			series {
				at
				value
			}
			source
			query
		}
	}
`);

/** The relations of the page as rows of a file. */
export const EuropeRows = graphql(`
	query EuropeRows($level: Int!, $kind: EuropeTieKind, $subject: String, $stage: String, $year: Int) {
		europe(level: $level, kind: $kind, subject: $subject, stage: $stage, year: $year) {
			asOf
			counted
			coverage
			years
			places {
				code
				name
			}
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
	}
`);

/** The indicators over time as rows of a file. */
export const IndicatorRows = graphql(`
	query IndicatorRows {
		indicators {
			id
			unit
			formula
			n
			coverage
			series {
				at
				value
				expected
			}
		}
	}
`);
