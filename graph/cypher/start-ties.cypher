// Ties between members of two communities, counted with consent and shown from five persons at each end.
MATCH (c:Community)<-[:MEMBER_OF]-(a:Teacher)
WHERE c.id IN $communities AND consents(a, 'figures') AND unrestricted(a, 'communities') AND unrestricted(a, 'ties')
MATCH (a)-[tie:COLLABORATES_WITH]-(b:Teacher)-[:MEMBER_OF]->(d:Community)
WHERE consents(b, 'figures') AND unrestricted(b, 'communities') AND unrestricted(b, 'ties')
	AND d.id IN $communities AND c.id < d.id
WITH c, d, count(DISTINCT tie) AS ties, count(DISTINCT a) AS here, count(DISTINCT b) AS there
WHERE here >= 5 AND there >= 5
MATCH (c)-[:BASED_IN]->(rc:Region), (d)-[:BASED_IN]->(rd:Region)
WITH c, d, ties, head(collect(rc.country)) <> head(collect(rd.country)) AS crossBorder
RETURN c.id AS from, d.id AS to, ties, crossBorder
ORDER BY ties DESC, from, to
LIMIT 24
