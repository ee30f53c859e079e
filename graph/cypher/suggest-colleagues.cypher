// Colleagues who offer what the actor looks for, look for what she offers, or work with somebody she works with;
// who wish to be suggested, have room, speak one of her languages, and are new to her. What she may not see is taken out
// by candidates.ts.
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
WHERE c <> me AND consents(c, 'suggest') AND c.availability > 0
	AND any(language IN c.languages WHERE language IN me.languages)
	AND NOT EXISTS { (me)-[:COLLABORATES_WITH]-(c) }
	AND NOT EXISTS { (me)<-[:INTRODUCES]-(:Introduction)-[:INTRODUCES]->(c) }
	AND unanswered(c)
	AND COUNT {
		MATCH (c)<-[:INTRODUCES]-(i:Introduction)
		WHERE i.state IN ['proposed', 'accepted'] AND i.createdAt > datetime() - duration({days: $termDays})
	} < c.availability
RETURN c.id AS id
ORDER BY helps * needs DESC, helps + needs DESC, c.id
LIMIT toInteger($most)
