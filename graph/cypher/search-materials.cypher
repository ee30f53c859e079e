// Materials as the search index holds them. Country and region come only from what is public anyway.
UNWIND $ids AS id
MATCH (n:Material {id: id})
OPTIONAL MATCH (n)-[:TEACHES]->(s:Skill)
WITH n, collect(s) AS skills
OPTIONAL MATCH (n)-[:SHARED_IN]->(c:Community)
WITH n, skills, collect(c.id) AS communities
OPTIONAL MATCH (n)<-[:AUTHORED]-(t:Teacher)
WITH n, skills, communities, collect(t.id) AS owners
OPTIONAL MATCH (n)<-[:AUTHORED]-(:Teacher {visibility: 'public'})-[:IN]->(byAuthor:Region)
OPTIONAL MATCH (n)-[:SHARED_IN]->(:Community {visibility: 'public'})-[:BASED_IN]->(byCommunity:Region)
WITH n, skills, communities, owners,
	[region IN collect(DISTINCT byAuthor) + collect(DISTINCT byCommunity) WHERE region IS NOT NULL] AS regions
UNWIND CASE WHEN size(regions) = 0 THEN [null] ELSE regions END AS region
WITH n, skills, communities, owners, collect(DISTINCT region.country) AS country, collect(DISTINCT region.code) AS region
RETURN n.id AS id, n.id AS path, n.title AS title, n.language AS language, n.description AS description,
	null AS detail,
	coalesce(n.keywords, []) AS keywords,
	reduce(labels = [], s IN skills | labels
		+ [label IN [s.prefLabelEn, s.prefLabelSv, s.prefLabelDe, s.prefLabelPt, s.prefLabelOther] WHERE label IS NOT NULL]
		+ coalesce(s.altLabelEn, []) + coalesce(s.altLabelSv, []) + coalesce(s.altLabelDe, []) + coalesce(s.altLabelPt, [])) AS skills,
	[s IN skills | coalesce(s.notation, s.uri)] AS skill,
	CASE WHEN n.subject IS NULL THEN [] ELSE [n.subject] END AS subject,
	coalesce(n.stages, []) AS stage,
	CASE WHEN n.language IS NULL THEN [] ELSE [n.language] END AS languages,
	CASE WHEN n.licence IS NULL THEN [] ELSE [n.licence] END AS licence,
	CASE WHEN n.kind IS NULL THEN [] ELSE [n.kind] END AS kind,
	country, region,
	coalesce(n.createdAt.epochSeconds, 0) AS createdAt,
	[n.title] + [text IN [left(n.description, 240)] WHERE text <> ''] AS meaning,
	n.visibility AS visibility, communities, owners
