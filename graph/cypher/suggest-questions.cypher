// Everyday questions about what the actor offers, which somebody else asked and she has not answered.
MATCH (me:Teacher {id: $actor.id})-[o:OFFERS]->(:Skill)<-[:ABOUT]-(q:Question)
WITH me, q, sum(coalesce(o.level, 1)) AS weight
WHERE NOT EXISTS { (me)-[:ASKED]->(q) }
	AND NOT EXISTS { (me)-[:WROTE]->(:Answer)-[:ANSWERS]->(q) }
	AND unanswered(q)
RETURN q.id AS id
ORDER BY weight DESC, q.createdAt DESC, q.id
LIMIT toInteger($most)
