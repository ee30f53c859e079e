// Opens a suggestion again and takes back a hello that was not answered yet; an answered one stays.
MATCH (me:Teacher {id: $actor.id})<-[:MADE_TO]-(s:Suggestion)-[:SUGGESTS]->(n:$label {id: $id})
WHERE s.state <> 'open'
	AND NOT EXISTS {
		MATCH (me)-[:REQUESTED]->(answered:Introduction)-[:INTRODUCES]->(n)
		WHERE answered.state <> 'proposed'
	}
SET s.state = 'open'
REMOVE s.answeredAt
WITH me, s, n, [(f:Feedback)-[:ON]->(s) | f] + [(me)-[:REQUESTED]->(i:Introduction)-[:INTRODUCES]->(n) | i] AS undone
FOREACH (one IN undone | DETACH DELETE one)
RETURN s.id AS id
