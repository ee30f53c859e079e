// Colleagues of another cluster who share no community with the actor, and offer what she looks for or look for what
// she offers; those abroad first.
MATCH (me:Teacher {id: $actor.id})
WITH me, head([(me)-[:IN]->(r:Region) | r.country]) AS home
CALL (me) {
	MATCH (me)-[:SEEKS]->(:Skill)<-[:OFFERS]-(c:Teacher)
	WHERE unrestricted(c, 'offers')
	RETURN c
	UNION
	MATCH (me)-[:OFFERS]->(:Skill)<-[:SEEKS]-(c:Teacher)
	WHERE unrestricted(c, 'seeks')
	RETURN c
}
WITH me, c, home
WHERE (me.cluster IS NULL OR c.cluster IS NULL OR me.cluster <> c.cluster)
	AND unrestricted(c, 'communities')
	AND EXISTS { (c)-[:MEMBER_OF]->(:Community) }
	AND NOT EXISTS { (me)-[:MEMBER_OF]->(:Community)<-[:MEMBER_OF]-(c) }
	AND takesPart(c)
WITH me, c, coalesce(head([(c)-[:IN]->(r:Region) | r.country]), home) = home AS isHome
// From her own place on, so that not all readers come by the same few first.
ORDER BY isHome, c.id < me.id, c.id
LIMIT toInteger($closely)
WHERE suggestible(c)
RETURN c.id AS id
ORDER BY isHome, c.id
LIMIT toInteger($most)
