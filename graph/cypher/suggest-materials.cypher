// Materials that teach what the actor looks for or asked about, or that a colleague of hers used; new to her.
MATCH (me:Teacher {id: $actor.id})
CALL (me) {
	MATCH (me)-[n:SEEKS]->(:Skill)<-[:TEACHES]-(m:Material)
	RETURN m, 2 + coalesce(n.urgency, 1) AS weight
	UNION ALL
	MATCH (me)-[:ASKED]->(:Question)-[:ABOUT]->(:Skill)<-[:TEACHES]-(m:Material)
	RETURN m, 3 AS weight
	UNION ALL
	MATCH (me)-[:COLLABORATES_WITH]-(:Teacher)-[:USED]->(m:Material)
	RETURN m, 2 AS weight
}
WITH me, m, sum(weight) AS weight
WHERE NOT EXISTS { (me)-[:AUTHORED|USED]->(m) }
	AND unanswered(m)
RETURN m.id AS id
ORDER BY weight + size([stage IN m.stages WHERE stage IN me.stages]) DESC, m.id
LIMIT toInteger($most)
