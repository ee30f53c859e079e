// Colleagues whose skills are broader or narrower than the actor's, or have the broader one in common with them.
MATCH (me:Teacher {id: $actor.id})
CALL (me) {
	MATCH (me)-[:SEEKS]->(:Skill)-[:BROADER]-{1,2}(near:Skill)
	WHERE NOT EXISTS { (me)-[:SEEKS]->(near) }
	WITH DISTINCT near
	MATCH (near)<-[:OFFERS]-(c:Teacher)
	WHERE unrestricted(c, 'offers')
	RETURN c, 1 AS help, 0 AS need
	UNION ALL
	MATCH (me)-[:OFFERS]->(:Skill)-[:BROADER]-{1,2}(near:Skill)
	WHERE NOT EXISTS { (me)-[:OFFERS]->(near) }
	WITH DISTINCT near
	MATCH (near)<-[:SEEKS]-(c:Teacher)
	WHERE unrestricted(c, 'seeks')
	RETURN c, 0 AS help, 1 AS need
}
WITH me, c, sum(help) AS helps, sum(need) AS needs
WHERE takesPart(c)
WITH me, c, helps, needs
// Equal ones from her own place on, so that not all readers come by the same few first.
ORDER BY helps * needs DESC, helps + needs DESC, c.id < me.id, c.id
LIMIT toInteger($closely)
WHERE suggestible(c)
RETURN c.id AS id
ORDER BY helps * needs DESC, helps + needs DESC, c.id
LIMIT toInteger($most)
