// What one more need would bring: skills that most colleagues of the actor's region offer, with how many people and
// materials stand behind each, of those that every member may see.
MATCH (me:Teacher {id: $actor.id})-[:IN]->(:Region)<-[:IN]-(near:Teacher)-[:OFFERS]->(s:Skill)
WHERE near.visibility IN ['public', 'members'] AND consents(near, 'suggest') AND unrestricted(near, 'offers')
	AND NOT EXISTS { (me)-[:SEEKS|OFFERS]->(s) }
WITH me, s, count(near) AS near
ORDER BY near DESC, s.uri
LIMIT 3
RETURN skillNode(s) AS skill,
	COUNT {
		MATCH (s)<-[:OFFERS]-(c:Teacher)
		WHERE c.visibility IN ['public', 'members'] AND c <> me AND c.availability > 0
			AND consents(c, 'suggest') AND unrestricted(c, 'offers')
			AND any(language IN c.languages WHERE language IN me.languages)
	} AS colleagues,
	COUNT { (s)<-[:TEACHES]-(m:Material) WHERE m.visibility IN ['public', 'members'] } AS materials
