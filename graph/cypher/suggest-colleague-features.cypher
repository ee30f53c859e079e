// What speaks for each of these colleagues, all of whom the actor may see; `$between` are her own colleagues. A
// section that a colleague shows to fewer people than her profile speaks for nothing.
MATCH (me:Teacher {id: $actor.id})
UNWIND $ids AS id
MATCH (c:Teacher {id: id})
WHERE consents(c, 'suggest')
WITH me, c, head([(c)-[:IN]->(r:Region) | r]) AS region
RETURN c.id AS id, 'teacher:' + c.id AS node, c.name AS title, null AS language,
	region.country AS country, region.name AS region,
	{
		subjects: coalesce(c.subjects, []), stages: coalesce(c.stages, []), languages: coalesce(c.languages, []),
		school: head([(c)-[:TEACHES_AT]->(school:School) WHERE unrestricted(c, 'school') | school.name]), line: c.headline
	} AS facts,
	[(me)-[n:SEEKS]->(s:Skill)<-[o:OFFERS]-(c) WHERE unrestricted(c, 'offers') |
		{skill: skillNode(s), urgency: coalesce(n.urgency, 1), level: coalesce(o.level, 1)}] AS helps,
	[(me)-[o:OFFERS]->(s:Skill)<-[n:SEEKS]-(c) WHERE unrestricted(c, 'seeks') |
		{skill: skillNode(s), urgency: coalesce(n.urgency, 1), level: coalesce(o.level, 1)}] AS needs,
	COLLECT {
		MATCH (me)-[n:SEEKS]->(s:Skill)-[first:BROADER]-(middle:Skill)-[:BROADER]-{0,1}(near:Skill)<-[o:OFFERS]-(c)
		WHERE unrestricted(c, 'offers') AND near <> s
			AND NOT EXISTS { (s)<-[:OFFERS]-(c) } AND NOT EXISTS { (me)-[:SEEKS]->(near) }
		RETURN {skill: skillNode(s), over: skillSteps(s, first, middle, near), urgency: coalesce(n.urgency, 1), level: coalesce(o.level, 1)}
		LIMIT 50
	} AS helpsNearby,
	COLLECT {
		MATCH (me)-[o:OFFERS]->(s:Skill)-[first:BROADER]-(middle:Skill)-[:BROADER]-{0,1}(near:Skill)<-[n:SEEKS]-(c)
		WHERE unrestricted(c, 'seeks') AND near <> s
			AND NOT EXISTS { (s)<-[:SEEKS]-(c) } AND NOT EXISTS { (me)-[:OFFERS]->(near) }
		RETURN {skill: skillNode(s), over: skillSteps(s, first, middle, near), urgency: coalesce(n.urgency, 1), level: coalesce(o.level, 1)}
		LIMIT 50
	} AS needsNearby,
	COLLECT {
		MATCH (c)-[:COLLABORATES_WITH]-(between:Teacher)
		WHERE between.id IN $between AND unrestricted(c, 'ties')
		RETURN DISTINCT between.id
	} AS between,
	[(c)-[:MEMBER_OF]->(community:Community) WHERE unrestricted(c, 'communities') | community.id] AS communities,
	COUNT {
		MATCH (c)<-[:SUGGESTS]-(shown:Suggestion)
		WHERE coalesce(shown.shownAt, shown.createdAt) > datetime() - duration({days: $termDays}) AND NOT EXISTS { (shown)-[:MADE_TO]->(me) }
	} AS exposure,
	c.availability - COUNT {
		MATCH (c)<-[:INTRODUCES]-(i:Introduction)
		WHERE i.state IN ['proposed', 'accepted'] AND i.wavedAt IS NULL AND i.createdAt > datetime() - duration({days: $termDays})
	} AS room,
	duration.inDays(coalesce(c.createdAt, datetime()), datetime()).days AS age
