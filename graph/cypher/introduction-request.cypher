// The actor says hello; a proposal that nobody has taken up yet becomes hers, and one that has ended begins again.
MATCH (me:Teacher {id: $actor.id}), (other:Teacher {id: $to})
MERGE (i:Introduction {id: $id})
ON CREATE SET i.state = 'proposed', i.createdAt = datetime()
WITH me, other, i, i.state = 'expired' AS isOver, [(other)-[r:REQUESTED]->(i) | r] AS former
FOREACH (r IN CASE WHEN isOver THEN former ELSE [] END | DELETE r)
FOREACH (_ IN CASE WHEN isOver THEN [1] ELSE [] END |
	SET i.state = 'proposed', i.createdAt = datetime()
	REMOVE i.expiredAt, i.answeredAt)
SET i.message = coalesce($message, i.message)
MERGE (i)-[:INTRODUCES]->(me)
MERGE (i)-[:INTRODUCES]->(other)
MERGE (me)-[:REQUESTED]->(i)
RETURN i.id AS id
