// Learning communities as the search index holds them.
UNWIND $ids AS id
MATCH (n:Community {id: id})
OPTIONAL MATCH (n)-[:FOCUSES_ON]->(s:Skill)
WITH n, collect(s) AS skills
OPTIONAL MATCH (n)-[:BASED_IN]->(r:Region)
WITH n, skills, collect(DISTINCT r.country) AS country, collect(DISTINCT r.code) AS region, collect(r.name) AS places
RETURN n.id AS id, n.id AS path, n.name AS title, n.language AS language, n.about AS description,
	n.purpose AS detail, places AS keywords,
	reduce(labels = [], s IN skills | labels
		+ [label IN [s.prefLabelEn, s.prefLabelSv, s.prefLabelDe, s.prefLabelPt, s.prefLabelOther] WHERE label IS NOT NULL]) AS skills,
	[s IN skills | coalesce(s.notation, s.uri)] AS skill,
	[] AS subject, [] AS stage, [n.language] AS languages, [] AS licence, [n.kind] AS kind, country, region,
	n.createdAt.epochSeconds AS createdAt,
	n.name + '. ' + coalesce(n.purpose, '') AS meaning,
	n.visibility AS visibility, [n.id] AS communities, [] AS owners
