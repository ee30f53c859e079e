import { graphql } from '../graphql/generated/gql.ts';

/** The gaps of a community or region, and the regions that can be chosen instead. */
export const GapsPage = graphql(`
	query GapsPage($community: ID, $region: ID) {
		europe(level: 3) {
			places {
				code
				name
			}
		}
		gaps(community: $community, region: $region) {
			asOf
			isNamed
			counted
			coverage
			scope {
				...GapPlace
			}
			skills {
				sought
				offered
				skill {
					...GapSkill
				}
				nearest {
					offered
					within
					kilometres
					languages
					community {
						...GapPlace
					}
				}
				materials {
					language
					count
				}
			}
			edge {
				lately
				settled
				members {
					id
					name
					since
				}
			}
			holders {
				id
				name
			}
			bridges {
				people
				isDormant
				community {
					...GapPlace
				}
				members {
					id
					name
				}
			}
			complements {
				tied
				languages
				community {
					...GapPlace
				}
				takes {
					sought
					offered
					skill {
						...GapSkill
					}
				}
				gives {
					sought
					offered
					skill {
						...GapSkill
					}
				}
			}
			matrix {
				rows {
					...GapSkill
				}
				columns {
					...GapPlace
				}
				cells {
					skill
					node
					sought
					offered
				}
			}
			choices {
				id
				name
				language
				isOwn
			}
		}
	}
	fragment GapPlace on GapScope {
		node
		id
		name
		language
		country
	}
	fragment GapSkill on EuropeSkill {
		uri
		notation
		prefLabelEn
		prefLabelSv
		prefLabelDe
		prefLabelPt
	}
`);
