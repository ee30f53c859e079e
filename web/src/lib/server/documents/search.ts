import { graphql } from '../graphql/generated/gql.ts';

/** A page of hits with the counts of the facets. */
export const SearchPage = graphql(`
	query SearchPage(
		$query: String!
		$collection: SearchCollection!
		$filters: SearchFilters
		$exact: Boolean!
		$language: Language
		$page: Int!
		$perPage: Int!
	) {
		search(
			query: $query
			collection: $collection
			filters: $filters
			exact: $exact
			language: $language
			page: $page
			perPage: $perPage
		) {
			total
			mode
			hits {
				...SearchHitFields
			}
			facets {
				name
				values {
					value
					count
				}
			}
		}
	}
	fragment SearchHitFields on SearchHit {
		id
		node
		title
		language
		snippet
		detail
		match {
			by
			field
			words
			concept
			mended
		}
		facets {
			name
			values
		}
	}
`);

/** The first hits of every collection. */
export const SearchEverything = graphql(`
	query SearchEverything($query: String!, $exact: Boolean!, $language: Language) {
		materials: search(query: $query, collection: materials, exact: $exact, language: $language, perPage: 5) {
			...SearchGroup
		}
		skills: search(query: $query, collection: skills, exact: $exact, language: $language, perPage: 5) {
			...SearchGroup
		}
		communities: search(
			query: $query
			collection: communities
			exact: $exact
			language: $language
			perPage: 5
		) {
			...SearchGroup
		}
		questions: search(query: $query, collection: questions, exact: $exact, language: $language, perPage: 5) {
			...SearchGroup
		}
		people: search(query: $query, collection: people, exact: $exact, language: $language, perPage: 5) {
			...SearchGroup
		}
	}
	fragment SearchGroup on SearchResult {
		total
		mode
		hits {
			...SearchHitFields
		}
	}
`);

/** Names of the skills and regions that facets speak of, and the country of whoever asks. */
export const FacetNames = graphql(`
	query FacetNames($skills: [String!]!, $uris: [ID!]!, $regions: [ID!]!, $me: ID!) {
		byNotation: skills(where: { notation: { in: $skills } }, limit: 100) {
			...SkillName
		}
		byUri: skills(where: { uri: { in: $uris } }, limit: 100) {
			...SkillName
		}
		regions(where: { code: { in: $regions } }, limit: 100) {
			code
			name
		}
		teachers(where: { id: { eq: $me } }, limit: 1) {
			region(limit: 1) {
				country
			}
		}
	}
	fragment SkillName on Skill {
		uri
		notation
		prefLabelEn
		prefLabelSv
		prefLabelDe
		prefLabelPt
		prefLabelOther
	}
`);

/** What is shown of materials besides their words: who made them, from what, and how often they were used. */
export const MaterialFacts = graphql(`
	query MaterialFacts($ids: [ID!]!) {
		materials(where: { id: { in: $ids } }, limit: 100) {
			id
			description
			minutes
			authors(limit: 1) {
				name
				region(limit: 1) {
					name
					country
				}
			}
			adaptedFrom(limit: 1) {
				id
				title
				language
			}
			translationOf(limit: 4) {
				id
				title
				language
			}
			translations(limit: 4) {
				id
				title
				language
			}
			usedByConnection(first: 1) {
				totalCount
			}
		}
	}
`);
