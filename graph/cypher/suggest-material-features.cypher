// What speaks for each of these materials.
MATCH (me:Teacher {id: $actor.id})
UNWIND $ids AS id
MATCH (m:Material {id: id})
RETURN m.id AS id, 'material:' + m.id AS node, m.title AS title, m.language AS language,
	{
		subjects: CASE WHEN m.subject IS NULL THEN [] ELSE [m.subject] END, stages: coalesce(m.stages, []),
		languages: [m.language], licence: m.licence, kind: m.kind, minutes: m.minutes
	} AS facts,
	[(me)-[n:SEEKS]->(s:Skill)<-[:TEACHES]-(m) | {skill: skillNode(s), urgency: coalesce(n.urgency, 1)}] AS helps,
	COLLECT {
		MATCH (me)-[n:SEEKS]->(s:Skill)-[first:BROADER]-(middle:Skill)-[:BROADER]-{0,1}(near:Skill)<-[:TEACHES]-(m)
		WHERE near <> s AND NOT EXISTS { (s)<-[:TEACHES]-(m) } AND NOT EXISTS { (me)-[:SEEKS]->(near) }
		RETURN {skill: skillNode(s), over: skillSteps(s, first, middle, near), urgency: coalesce(n.urgency, 1)}
		LIMIT 50
	} AS helpsNearby,
	[(me)-[:ASKED]->(q:Question)-[:ABOUT]->(s:Skill)<-[:TEACHES]-(m) |
		{skill: skillNode(s), question: {node: 'question:' + q.id, label: q.title, language: q.language}}] AS asked,
	COLLECT {
		MATCH (between:Teacher)-[:USED]->(m)
		WHERE between.id IN $between
		RETURN DISTINCT between.id
	} AS between,
	duration.inDays(coalesce(m.createdAt, datetime()), datetime()).days AS age
