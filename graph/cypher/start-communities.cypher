// A community across countries has no one place and therefore no dot.
MATCH (c:Community {visibility: 'public'})-[:BASED_IN]->(r:Region)
WHERE r.latitude IS NOT NULL AND r.longitude IS NOT NULL
WITH c, r ORDER BY r.code
WITH c, collect(r) AS regions
WHERE size(regions) = 1 OR all(r IN regions WHERE r.country = regions[0].country)
WITH c, regions[0] AS r
RETURN c.id AS id, c.name AS name, c.language AS language, r.country AS country,
	r.latitude AS latitude, r.longitude AS longitude
ORDER BY c.id
LIMIT 60
