// Materials that teach a skill next to one the actor looks for; new to her.
MATCH (me:Teacher {id: $actor.id})-[:SEEKS]->(:Skill)-[:BROADER]-{1,2}(near:Skill)
WHERE NOT EXISTS { (me)-[:SEEKS]->(near) }
WITH DISTINCT me, near
MATCH (near)<-[:TEACHES]-(m:Material)
WITH me, m, count(near) AS skills
WHERE NOT EXISTS { (me)-[:AUTHORED|USED]->(m) }
	AND unanswered(m)
RETURN m.id AS id
ORDER BY skills + size([stage IN m.stages WHERE stage IN me.stages]) DESC, m.id
LIMIT toInteger($most)
