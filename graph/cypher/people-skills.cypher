// Every teacher with what finds her for others: what she offers and looks for, as far as whoever sees her sees it.
MATCH (t:Teacher)
RETURN t.id AS id, consents(t, 'suggest') AND t.availability > 0 AS takesPart, coalesce(t.languages, []) AS languages,
	t.cluster AS cluster, head([(t)-[:IN]->(r:Region) | r.country]) AS country,
	[(t)-[:MEMBER_OF]->(c:Community) | c.id] AS communities, unrestricted(t, 'communities') AS showsCommunities,
	[(t)-[:OFFERS]->(s:Skill) | s.uri] AS offers, unrestricted(t, 'offers') AS showsOffers,
	[(t)-[:SEEKS]->(s:Skill) | s.uri] AS seeks, unrestricted(t, 'seeks') AS showsSeeks
