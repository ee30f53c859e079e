// The actor says hello; a proposal that nobody has taken up yet becomes hers.
MATCH (me:Teacher {id: $actor.id}), (other:Teacher {id: $to})
MERGE (i:Introduction {id: $id})
ON CREATE SET i.state = 'proposed', i.createdAt = datetime()
SET i.message = coalesce($message, i.message)
MERGE (i)-[:INTRODUCES]->(me)
MERGE (i)-[:INTRODUCES]->(other)
MERGE (me)-[:REQUESTED]->(i)
RETURN i.id AS id
