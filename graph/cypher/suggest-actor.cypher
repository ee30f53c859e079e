// The actor as the matching sees her: what she looks for and offers, with its weight.
MATCH (me:Teacher {id: $actor.id})
RETURN me.id AS id, me.name AS name, coalesce(me.languages, []) AS languages, coalesce(me.stages, []) AS stages,
	head([(me)-[:IN]->(r:Region) | r.country]) AS country,
	reduce(sum = 0, urgency IN [(me)-[n:SEEKS]->(:Skill) | coalesce(n.urgency, 1)] | sum + urgency) AS need,
	COUNT { (me)-[:SEEKS|OFFERS]->(:Skill) } AS skills
