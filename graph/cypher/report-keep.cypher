// The actor reports something she sees; a reply is seen with its question.
MATCH (n:$label {id: $node})
OPTIONAL MATCH (n)-[:ANSWERS]->(question:Question)
WITH n, coalesce(question, n) AS shown
WHERE visible(shown)
CALL {
	MATCH (me:Teacher {id: $actor.id})
	RETURN me
	UNION
	MATCH (me:Account {id: $actor.id})
	RETURN me
}
MERGE (r:Report {id: $id})
ON CREATE SET r.createdAt = datetime()
SET r.state = 'open', r.reason = $reason, r.words = $words
REMOVE r.decidedAt, r.note
MERGE (me)-[:REPORTED]->(r)
MERGE (r)-[:CONCERNS]->(n)
RETURN r.id AS id
