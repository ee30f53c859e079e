// A place for an everyday question of the actor's, which question-write fills. The same form sent twice meets the one of the
// first time: both wait for the same node.
MATCH (me:Teacher {id: $actor.id})
MERGE (q:Question {id: $id})
ON CREATE SET q.createdAt = datetime()
WITH me, q, NOT EXISTS { (q)<-[:ASKED]-(:Teacher) } AS isNew
FOREACH (_ IN CASE WHEN isNew THEN [1] ELSE [] END |
	CREATE (me)-[:ASKED]->(q))
RETURN isNew
