// Teachers as the search index holds them; who may see each is decided by its audience. A section that she shows to
// fewer people than her profile is not in it.
UNWIND $ids AS id
MATCH (n:Teacher {id: id})
OPTIONAL MATCH (n)-[:OFFERS]->(s:Skill)
WHERE unrestricted(n, 'offers')
WITH n, s ORDER BY s.uri
WITH n, collect(s) AS skills
OPTIONAL MATCH (n)-[:MEMBER_OF]->(c:Community)
WITH n, skills, collect(c.id) AS communities
OPTIONAL MATCH (n)-[:IN]->(r:Region)
WITH n, skills, communities, collect(DISTINCT r.country) AS country, collect(DISTINCT r.code) AS region,
	min(r.name) AS place
OPTIONAL MATCH (n)-[:TEACHES_AT]->(school:School)
WHERE unrestricted(n, 'school')
WITH n, skills, communities, country, region, place, min(school.name) AS school
RETURN n.id AS id, n.id AS path, n.name AS title, n.language AS language,
	coalesce(n.headline, '') AS description,
	reduce(line = '', part IN [p IN [school, place] WHERE p IS NOT NULL] | line + CASE line WHEN '' THEN '' ELSE ', ' END + part) AS detail,
	[part IN [school, place] WHERE part IS NOT NULL] AS keywords,
	reduce(labels = [], s IN skills | labels
		+ [label IN [s.prefLabelEn, s.prefLabelSv, s.prefLabelDe, s.prefLabelPt, s.prefLabelOther] WHERE label IS NOT NULL]) AS skills,
	[s IN skills | coalesce(s.notation, s.uri)] AS skill,
	coalesce(n.subjects, []) AS subject, coalesce(n.stages, []) AS stage, coalesce(n.languages, []) AS languages,
	[] AS licence, [] AS kind, country, region, coalesce(n.createdAt.epochSeconds, 0) AS createdAt,
	[coalesce(n.headline, '') + '. '
		+ reduce(line = '', s IN skills | line + coalesce(s.prefLabelEn, s.prefLabelOther, '') + '; ')] AS meaning,
	n.visibility AS visibility, communities, [n.id] AS owners
