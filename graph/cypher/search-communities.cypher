// Learning communities as the search index holds them.
UNWIND $ids AS id
MATCH (n:Community {id: id})
OPTIONAL MATCH (n)-[:FOCUSES_ON]->(s:Skill)
WITH n, s ORDER BY s.uri
WITH n, collect(s) AS skills
OPTIONAL MATCH (n)-[:BASED_IN]->(r:Region)
WITH n, skills, r ORDER BY r.code
WITH n, skills, collect(DISTINCT r.country) AS country, collect(DISTINCT r.code) AS region, collect(r.name) AS places
RETURN n.id AS id, n.id AS path, n.name AS title, n.language AS language, n.about AS description,
	n.purpose AS detail, places AS keywords,
	reduce(labels = [], s IN skills | labels
		+ [label IN [s.prefLabelEn, s.prefLabelSv, s.prefLabelDe, s.prefLabelPt, s.prefLabelOther] WHERE label IS NOT NULL]) AS skills,
	[s IN skills | coalesce(s.notation, s.uri)] AS skill,
	[] AS subject, [] AS stage, [l IN [n.language] WHERE l IS NOT NULL] AS languages, [] AS licence,
	[k IN [n.kind] WHERE k IS NOT NULL] AS kind, country, region,
	coalesce(n.createdAt.epochSeconds, 0) AS createdAt,
	[n.name + '. ' + coalesce(n.purpose, '')] AS meaning,
	// Members see their community whatever its visibility.
	CASE n.visibility WHEN 'private' THEN 'communities' ELSE n.visibility END AS visibility, [n.id] AS communities, [] AS owners
