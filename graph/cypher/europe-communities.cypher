// Communities with how many members there are in them, counted or not.
MATCH (c:Community)
OPTIONAL MATCH (c)-[:BASED_IN]->(r:Region)
WITH c, collect(r.code) AS regions
RETURN c.id AS id, c.name AS name, c.language AS language, c.visibility AS visibility, c.kind AS kind, regions,
	COUNT { (:Teacher)-[:MEMBER_OF]->(c) } AS members
