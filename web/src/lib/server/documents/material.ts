import { graphql } from '../graphql/generated/gql.ts';

// Three documents and not one: the graph plans a document as a whole, and the time for that grows faster than its size.

/** A material itself: what it is, who made it, what it teaches. */
export const MaterialItself = graphql(`
	query MaterialItself($id: ID!) {
		materials(where: { id: { eq: $id } }, limit: 1) {
			id
			title
			description
			body
			language
			licence
			kind
			subject
			stages
			keywords
			minutes
			url
			source
			version
			createdAt
			byFormerMember
			authors(limit: 10) {
				id
				name
				region(limit: 1) {
					code
					name
					country
				}
			}
			teaches(limit: 20) {
				...SkillName
			}
		}
	}
`);

/** What it builds on, and what became of it. */
export const MaterialLineage = graphql(`
	query MaterialLineage($id: ID!) {
		materials(where: { id: { eq: $id } }, limit: 1) {
			adaptedFrom(limit: 5) {
				...RelatedMaterial
			}
			adaptations(limit: 20) {
				...RelatedMaterial
			}
			translationOf(limit: 5) {
				...RelatedMaterial
			}
			translations(limit: 20) {
				...RelatedMaterial
			}
		}
	}
	fragment RelatedMaterial on Material {
		id
		title
		language
		licence
		kind
	}
`);

/** How it is used, where it is shared, what it answers. */
export const MaterialInUse = graphql(`
	query MaterialInUse($id: ID!, $languages: [Language!]!) {
		materials(where: { id: { eq: $id } }, limit: 1) {
			usedByConnection(first: 20) {
				totalCount
				edges {
					properties {
						on
						worked
						changed
						language
					}
					node {
						id
						name
						region(limit: 1) {
							name
							country
						}
					}
				}
			}
			sharedIn(limit: 10) {
				id
				name
				language
				regions(limit: 2) {
					level
					name
					country
				}
			}
			answers(limit: 10) {
				id
				title
				language
			}
			modules(limit: 10) {
				number
				texts(where: { language: { in: $languages } }, limit: 2) {
					language
					title
				}
			}
		}
	}
`);
