// What speaks for each of these materials.
MATCH (me:Teacher {id: $actor.id})
UNWIND $ids AS id
MATCH (m:Material {id: id})
RETURN m.id AS id, 'material:' + m.id AS node, m.title AS title, m.language AS language,
	{
		subjects: CASE WHEN m.subject IS NULL THEN [] ELSE [m.subject] END, stages: coalesce(m.stages, []),
		languages: [m.language], licence: m.licence, kind: m.kind, minutes: m.minutes
	} AS facts,
	[(me)-[n:SEEKS]->(s:Skill)<-[:TEACHES]-(m) | {skill: skillNode(s), urgency: coalesce(n.urgency, 1)}] AS teaches,
	[(me)-[:ASKED]->(q:Question)-[:ABOUT]->(s:Skill)<-[:TEACHES]-(m) |
		{skill: skillNode(s), question: {node: 'question:' + q.id, label: q.title, language: q.language}}] AS asked,
	COLLECT {
		MATCH (between:Teacher)-[:USED]->(m)
		WHERE between.id IN $between
		RETURN DISTINCT between.id
	} AS between
