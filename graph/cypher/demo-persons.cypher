// Invented persons marked by the seeds: teachers and facilitators first, then those who are no teachers.
CALL {
	MATCH (t:Teacher {demo: true})
	OPTIONAL MATCH (t)-[:FACILITATES]->(c:Community)
	WITH t, collect(c.name) AS facilitates
	OPTIONAL MATCH (t)-[:IN]->(r:Region)
	WITH t, facilitates, head(collect(r)) AS region
	RETURN t.id AS id, t.name AS name, t.headline AS headline, t.language AS language,
		region.country AS country, region.name AS region, facilitates,
		CASE WHEN size(facilitates) > 0 THEN 'facilitator' ELSE 'teacher' END AS role,
		['teacher'] + CASE WHEN size(facilitates) > 0 THEN ['facilitator'] ELSE [] END AS roles
	UNION
	MATCH (a:Account {demo: true})
	RETURN a.id AS id, a.name AS name, null AS headline, coalesce(a.locale, 'en') AS language,
		null AS country, null AS region, [] AS facilitates, head(a.roles) AS role, a.roles AS roles
}
WITH *, CASE role WHEN 'teacher' THEN 1 WHEN 'facilitator' THEN 2 WHEN 'policymaker' THEN 3 ELSE 4 END AS place
RETURN id, name, role, roles, headline, language, country, region, facilitates
ORDER BY place, country, name
LIMIT 24
