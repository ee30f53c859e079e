import { graphql } from '../graphql/generated/gql.ts';

/** What every drawing of a part of the graph needs. */
export const NetworkNodeFields = graphql(`
	fragment NetworkNodeFields on NetworkNode {
		id
		kind
		label
		language
		labelEn
		labelSv
		labelDe
		labelPt
		detail {
			subjects
			stages
			languages
			school
			place
			licence
			kind
			startsAt
			level
			line
		}
		country
		region
		x
		y
		distance
		group
		size
		members {
			kind
			count
		}
		neighbours
		isMe
		hidden
	}
`);

export const NetworkRelationshipFields = graphql(`
	fragment NetworkRelationshipFields on NetworkRelationship {
		id
		source
		target
		kind
		count
		form
		setting
		since
		lastAt
		dormant
		crossBorder
	}
`);

export const NetworkFields = graphql(`
	fragment NetworkFields on Network {
		nodes {
			...NetworkNodeFields
		}
		relationships {
			...NetworkRelationshipFields
		}
		total
		isTotalExact
		hidden
		hiddenRelationships
	}
`);

/** The surroundings of some nodes. */
export const NetworkAround = graphql(`
	query NetworkAround(
		$around: [ID!]!
		$also: [ID!]
		$steps: Int!
		$kinds: [NodeKind!]
		$forms: [TieForm!]
		$settings: [TieSetting!]
		$crossBorderOnly: Boolean!
		$limit: Int!
	) {
		network(
			around: $around
			also: $also
			steps: $steps
			kinds: $kinds
			forms: $forms
			settings: $settings
			crossBorderOnly: $crossBorderOnly
			limit: $limit
		) {
			...NetworkFields
		}
	}
`);

/** What lies beyond one node, or inside a group. */
export const NetworkBeyond = graphql(`
	query NetworkBeyond(
		$id: ID!
		$known: [ID!]!
		$kinds: [NodeKind!]
		$forms: [TieForm!]
		$settings: [TieSetting!]
	) {
		expand(id: $id, known: $known, kinds: $kinds, forms: $forms, settings: $settings, limit: 60) {
			...NetworkFields
		}
	}
`);

/** How two nodes are connected. */
export const NetworkRoute = graphql(`
	query NetworkRoute($from: ID!, $to: ID!) {
		route(from: $from, to: $to) {
			routes {
				crossBorder
				steps {
					direction
					node {
						...NetworkNodeFields
					}
					relationship {
						...NetworkRelationshipFields
					}
				}
			}
		}
	}
`);

/** Things by name, to put in the middle or to find a way to. */
export const MapSearch = graphql(`
	query MapSearch($query: String!) {
		people: search(query: $query, collection: people, perPage: 5) {
			...MapHits
		}
		skills: search(query: $query, collection: skills, perPage: 5) {
			...MapHits
		}
		materials: search(query: $query, collection: materials, perPage: 5) {
			...MapHits
		}
		communities: search(query: $query, collection: communities, perPage: 5) {
			...MapHits
		}
	}
	fragment MapHits on SearchResult {
		hits {
			node
			title
			language
			detail
			match {
				words
			}
		}
	}
`);

/** Where somebody begins who has no place of her own in the graph: the communities. */
export const MapStart = graphql(`
	query MapStart {
		communities(limit: 20) {
			id
		}
	}
`);
