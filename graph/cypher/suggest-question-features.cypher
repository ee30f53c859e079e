// What speaks for each of these questions.
MATCH (me:Teacher {id: $actor.id})
UNWIND $ids AS id
MATCH (q:Question {id: id})
RETURN q.id AS id, 'question:' + q.id AS node, q.title AS title, q.language AS language,
	{
		subjects: CASE WHEN q.subject IS NULL THEN [] ELSE [q.subject] END, stages: coalesce(q.stages, []),
		languages: [q.language], answers: COUNT { (q)<-[:ANSWERS]-(:Answer) }
	} AS facts,
	[(me)-[o:OFFERS]->(s:Skill)<-[:ABOUT]-(q) | {skill: skillNode(s), level: coalesce(o.level, 1)}] AS needs,
	duration.inDays(q.createdAt, datetime()).days AS age
