// The actor's own colleagues who may be named in a reason: seen by her and shown on maps.
MATCH (me:Teacher {id: $actor.id})-[:COLLABORATES_WITH]-(t:Teacher)
WHERE t.consentMaps AND visible(t)
WITH DISTINCT t
RETURN t.id AS id, 'teacher:' + t.id AS node, t.name AS label, head([(t)-[:IN]->(r:Region) | r.country]) AS country,
	COUNT { (t)-[:COLLABORATES_WITH]-(:Teacher) } AS ties
