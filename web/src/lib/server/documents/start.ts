import { graphql } from '../graphql/generated/gql.ts';

/** What the start page shows. */
export const StartPage = graphql(`
	query StartPage {
		startPage {
			counts {
				regionalCommunities
				crossBorderCommunities
				materials
				languages
				countries
			}
			communities {
				id
				name
				language
				country
				latitude
				longitude
			}
			ties {
				from
				to
				ties
				crossBorder
			}
			path {
				mutual
				seeker {
					id
					name
					region
					country
					latitude
					longitude
				}
				skill {
					uri
					notation
					prefLabelEn
					prefLabelSv
					prefLabelDe
					prefLabelPt
				}
				helper {
					id
					name
					region
					country
					latitude
					longitude
				}
			}
			questions {
				id
				title
				language
				answers
				materials
				answeredBy {
					id
					name
					region
					country
				}
			}
		}
	}
`);
