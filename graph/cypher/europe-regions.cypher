// Regions with how many teachers there are in them, counted or not: the base of coverage.
MATCH (r:Region)
RETURN r.code AS code, r.name AS name, r.country AS country, r.level AS level,
	r.latitude AS latitude, r.longitude AS longitude, COUNT { (:Teacher)-[:IN]->(r) } AS members
