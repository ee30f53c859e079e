// Communities the actor does not belong to: of her colleagues, or working on what she looks for or offers.
MATCH (me:Teacher {id: $actor.id})
CALL (me) {
	MATCH (me)-[:SEEKS|OFFERS]->(:Skill)<-[:FOCUSES_ON]-(c:Community)
	RETURN c, 1 AS shared
	UNION ALL
	MATCH (me)-[:COLLABORATES_WITH]-(between:Teacher)-[:MEMBER_OF]->(c:Community)
	WHERE unrestricted(between, 'communities')
	RETURN DISTINCT c, 0 AS shared
}
WITH me, c, sum(shared) AS shared
WHERE NOT EXISTS { (me)-[:MEMBER_OF]->(c) }
	AND unanswered(c)
RETURN c.id AS id
ORDER BY shared DESC, c.id
LIMIT toInteger($most)
