// Everybody who lets herself be counted, with what figures are told by. Never names. A section that she shows to fewer
// people than her profile is not counted.
MATCH (t:Teacher)
WHERE consents(t, 'figures')
OPTIONAL MATCH (t)-[:IN]->(r:Region)
WITH t, head(collect(r.code)) AS region
RETURN t.id AS id, region, t.createdAt.epochMillis AS since,
	coalesce(t.subjects, []) AS subjects, coalesce(t.stages, []) AS stages, coalesce(t.languages, []) AS languages,
	NOT unrestricted(t, 'ties') AS hidesTies,
	[(t)-[m:MEMBER_OF]->(c:Community) WHERE unrestricted(t, 'communities') | {id: c.id, since: m.since.epochMillis}] AS communities,
	[(t)-[o:OFFERS]->(s:Skill) WHERE unrestricted(t, 'offers') | {uri: s.uri, since: o.createdAt.epochMillis}] AS offers,
	[(t)-[n:SEEKS]->(s:Skill) WHERE unrestricted(t, 'seeks') | {uri: s.uri, since: n.createdAt.epochMillis}] AS seeks
