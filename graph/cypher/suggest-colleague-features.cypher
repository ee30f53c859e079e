// What speaks for each of these colleagues, all of whom the actor may see; `$between` are her own colleagues. A
// section that a colleague shows to fewer people than her profile speaks for nothing.
MATCH (me:Teacher {id: $actor.id})
UNWIND $ids AS id
MATCH (c:Teacher {id: id})
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
	reduce(sum = 0, urgency IN [(c)-[n:SEEKS]->(:Skill) WHERE unrestricted(c, 'seeks') | coalesce(n.urgency, 1)] | sum + urgency) AS need,
	COLLECT {
		MATCH (c)-[:COLLABORATES_WITH]-(between:Teacher)
		WHERE between.id IN $between AND unrestricted(c, 'ties')
		RETURN DISTINCT between.id
	} AS between
