// Communities with how many members there are in them, counted or not; never whoever shows that to fewer than her profile.
MATCH (c:Community)
OPTIONAL MATCH (c)-[:BASED_IN]->(r:Region)
WITH c, collect(r.code) AS regions
RETURN c.id AS id, c.name AS name, c.language AS language, c.visibility AS visibility, c.kind AS kind, regions,
	COUNT { (t:Teacher)-[:MEMBER_OF]->(c) WHERE unrestricted(t, 'communities') } AS members
