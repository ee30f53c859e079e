// The actor's own colleagues who are shown on maps with their ties; the invisible ones are left out by findBetween.
MATCH (me:Teacher {id: $actor.id})-[:COLLABORATES_WITH]-(t:Teacher)
WHERE consents(t, 'maps') AND unrestricted(t, 'ties')
WITH DISTINCT t
RETURN t.id AS id, 'teacher:' + t.id AS node, t.name AS label, head([(t)-[:IN]->(r:Region) | r.country]) AS country,
	COUNT { (t)-[:COLLABORATES_WITH]-(:Teacher) } AS ties
