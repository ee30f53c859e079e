// Materials of counted authors, with the versions made of them in other languages and the countries they went to.
MATCH (m:Material)
WHERE m.visibility <> 'private'
	AND EXISTS { (a:Teacher)-[:AUTHORED]->(m) WHERE consents(a, 'figures') }
RETURN m.id AS id, m.language AS language, m.createdAt.epochMillis AS since,
	[(a:Teacher)-[:AUTHORED]->(m) WHERE consents(a, 'figures') | a.id] AS authors,
	EXISTS { (m)-[:TRANSLATION_OF|ADAPTED_FROM]->(o:Material) WHERE o.language <> m.language } AS isVersion,
	[(v:Material)-[:TRANSLATION_OF|ADAPTED_FROM]->(m)
		WHERE v.language <> m.language AND v.visibility <> 'private' | v.createdAt.epochMillis] AS versions,
	[(u:Teacher)-[use:USED]->(m) WHERE consents(u, 'figures')
		| {by: u.id, since: datetime({date: use.on}).epochMillis}] AS uses,
	[(u:Teacher)-[:AUTHORED]->(v:Material)-[:ADAPTED_FROM|TRANSLATION_OF]->(m)
		WHERE consents(u, 'figures') AND v.visibility <> 'private'
		| {by: u.id, since: v.createdAt.epochMillis}] AS adaptations
