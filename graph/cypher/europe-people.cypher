// Everybody who lets herself be counted, with what figures are told by. Never names.
MATCH (t:Teacher)
WHERE t.consentFigures = true
OPTIONAL MATCH (t)-[:IN]->(r:Region)
WITH t, head(collect(r.code)) AS region
RETURN t.id AS id, region, t.createdAt.epochMillis AS since,
	coalesce(t.subjects, []) AS subjects, coalesce(t.stages, []) AS stages, coalesce(t.languages, []) AS languages,
	[(t)-[m:MEMBER_OF]->(c:Community) | {id: c.id, since: m.since.epochMillis}] AS communities,
	[(t)-[o:OFFERS]->(s:Skill) | {uri: s.uri, since: o.createdAt.epochMillis}] AS offers,
	[(t)-[n:SEEKS]->(s:Skill) | {uri: s.uri, since: n.createdAt.epochMillis}] AS seeks
