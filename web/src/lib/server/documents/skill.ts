import { graphql } from '../graphql/generated/gql.ts';

/** A topic: what it is called and where it stands. */
export const SkillItself = graphql(`
	query SkillItself($notation: String!, $uri: ID!) {
		skills(where: { OR: [{ notation: { eq: $notation } }, { uri: { eq: $uri } }] }, limit: 1) {
			...SkillName
			scheme
			altLabelEn
			altLabelSv
			altLabelDe
			altLabelPt
			definitionEn
			definitionSv
			definitionDe
			definitionPt
			scopeNoteEn
			scopeNoteSv
			scopeNoteDe
			scopeNotePt
			exactMatch
			closeMatch
			relatedMatch
			broader(limit: 5) {
				...SkillName
			}
			narrower(limit: 100) {
				...SkillName
			}
		}
	}
`);

/** Who offers a topic, and who looks for it. */
export const SkillPeople = graphql(`
	query SkillPeople($uri: ID!) {
		skills(where: { uri: { eq: $uri } }, limit: 1) {
			offeredByCount
			offeredBy(limit: 12) {
				...PersonLine
			}
			soughtByCount
			soughtBy(limit: 12) {
				...PersonLine
			}
		}
	}
	fragment PersonLine on Teacher {
		id
		name
		subjects
		region(limit: 1) {
			name
			country
		}
	}
`);

/** What goes with a topic. */
export const SkillThings = graphql(`
	query SkillThings($uri: ID!) {
		skills(where: { uri: { eq: $uri } }, limit: 1) {
			materialsConnection(first: 12) {
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
			communities(limit: 20) {
				...CommunityName
			}
			questions(limit: 10) {
				id
				title
				language
			}
		}
	}
`);

/** The head of a scheme of topics, each with those below it. */
export const SkillTree = graphql(`
	query SkillTree($scheme: String!) {
		topSkills(scheme: $scheme) {
			...SkillName
			definitionEn
			definitionSv
			definitionDe
			definitionPt
			narrower(limit: 100) {
				...SkillName
			}
		}
	}
`);
