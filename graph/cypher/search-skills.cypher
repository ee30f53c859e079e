// Skills as the search index holds them: public vocabulary, found by any label in any language.
UNWIND $ids AS id
MATCH (n:Skill {uri: id})
OPTIONAL MATCH (n)-[:BROADER]->(b:Skill)
WITH n, min(coalesce(b.prefLabelEn, b.prefLabelOther)) AS broader
WITH n, broader,
	[label IN [n.prefLabelEn, n.prefLabelSv, n.prefLabelDe, n.prefLabelPt, n.prefLabelOther] WHERE label IS NOT NULL] AS labels
RETURN n.uri AS id, coalesce(n.notation, n.uri) AS path, head(labels) AS title, null AS language,
	[text IN [n.definitionEn, n.definitionSv, n.definitionDe, n.definitionPt] WHERE text IS NOT NULL][0] AS description,
	broader AS detail, [] AS keywords,
	labels + coalesce(n.altLabelEn, []) + coalesce(n.altLabelSv, []) + coalesce(n.altLabelDe, []) + coalesce(n.altLabelPt, []) AS skills,
	[coalesce(n.notation, n.uri)] AS skill, [] AS subject, [] AS stage, [] AS languages, [] AS licence,
	[coalesce(n.scheme, 'kollegium')] AS kind, [] AS country, [] AS region, 0 AS createdAt,
	[reduce(line = '', label IN labels | line + label + '. ') + coalesce(n.definitionEn, '')] AS meaning,
	'public' AS visibility, [] AS communities, [] AS owners
