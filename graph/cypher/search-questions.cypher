// Everyday questions as the search index holds them. The country is that of a public community it was asked in.
UNWIND $ids AS id
MATCH (n:Question {id: id})
OPTIONAL MATCH (n)-[:ABOUT]->(s:Skill)
WITH n, collect(s) AS skills
OPTIONAL MATCH (n)-[:SHARED_IN]->(c:Community)
WITH n, skills, collect(c.id) AS communities
OPTIONAL MATCH (n)-[:SHARED_IN]->(:Community {visibility: 'public'})-[:BASED_IN]->(r:Region)
WITH n, skills, communities, collect(DISTINCT r.country) AS country, collect(DISTINCT r.code) AS region
OPTIONAL MATCH (n)<-[:ASKED]-(t:Teacher)
WITH n, skills, communities, country, region, collect(t.id) AS owners
RETURN n.id AS id, n.id AS path, n.title AS title, n.language AS language, n.body AS description, null AS detail,
	[] AS keywords,
	reduce(labels = [], s IN skills | labels
		+ [label IN [s.prefLabelEn, s.prefLabelSv, s.prefLabelDe, s.prefLabelPt, s.prefLabelOther] WHERE label IS NOT NULL]
		+ coalesce(s.altLabelEn, []) + coalesce(s.altLabelSv, []) + coalesce(s.altLabelDe, []) + coalesce(s.altLabelPt, [])) AS skills,
	[s IN skills | coalesce(s.notation, s.uri)] AS skill,
	CASE WHEN n.subject IS NULL THEN [] ELSE [n.subject] END AS subject,
	coalesce(n.stages, []) AS stage, [l IN [n.language] WHERE l IS NOT NULL] AS languages, [] AS licence, [] AS kind, country, region,
	coalesce(n.createdAt.epochSeconds, 0) AS createdAt,
	[n.title] + [text IN [left(n.body, 240)] WHERE text <> ''] AS meaning,
	n.visibility AS visibility, communities, owners
