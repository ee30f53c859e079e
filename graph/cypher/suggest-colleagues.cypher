// Colleagues who offer what the actor looks for, look for what she offers, or work with somebody she works with.
// What she may not see is taken out by candidates.ts.
MATCH (me:Teacher {id: $actor.id})
CALL (me) {
	MATCH (me)-[:SEEKS]->(:Skill)<-[:OFFERS]-(c:Teacher)
	WHERE unrestricted(c, 'offers')
	RETURN c, 1 AS help, 0 AS need
	UNION ALL
	MATCH (me)-[:OFFERS]->(:Skill)<-[:SEEKS]-(c:Teacher)
	WHERE unrestricted(c, 'seeks')
	RETURN c, 0 AS help, 1 AS need
	UNION ALL
	MATCH (me)-[:COLLABORATES_WITH]-(between:Teacher)-[:COLLABORATES_WITH]-(c:Teacher)
	WHERE unrestricted(between, 'ties') AND unrestricted(c, 'ties')
	RETURN c, 0 AS help, 0 AS need
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
