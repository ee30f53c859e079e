// Of these materials, those that are new to the actor.
MATCH (me:Teacher {id: $actor.id})
UNWIND $ids AS id
MATCH (m:Material {id: id})
WHERE NOT EXISTS { (me)-[:AUTHORED|USED]->(m) }
	AND unanswered(m)
RETURN m.id AS id
