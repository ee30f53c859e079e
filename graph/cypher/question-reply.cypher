// The actor's reply to a question she may see; the same reply sent twice is one.
MATCH (me:Teacher {id: $actor.id}), (q:Question {id: $id})
MERGE (a:Answer {id: $answer})
ON CREATE SET a.body = $body, a.language = $language, a.createdAt = datetime()
MERGE (a)-[:ANSWERS]->(q)
MERGE (me)-[:WROTE]->(a)
RETURN a.id AS id
