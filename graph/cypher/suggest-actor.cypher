// The actor as the matching sees her, with what she said lately about suggestions that did not fit. What somebody shows
// to fewer people than her profile is not looked up by way of a suggestion either.
MATCH (me:Teacher {id: $actor.id})
RETURN me.id AS id, me.name AS name, coalesce(me.languages, []) AS languages, coalesce(me.stages, []) AS stages,
	coalesce(me.subjects, []) AS subjects,
	head([(me)-[:IN]->(r:Region) | r.country]) AS country,
	[(me)-[:MEMBER_OF]->(c:Community) | c.id] AS communities,
	COUNT { (me)-[:SEEKS|OFFERS]->(:Skill) } AS skills,
	coalesce(me.reach, 1) AS reach,
	coalesce(me.hidden, []) AS hidden,
	COLLECT {
		MATCH (me)<-[:MADE_TO]-(s:Suggestion {state: 'notRelevant'})<-[:ON]-(f:Feedback)
		WHERE s.answeredAt > datetime() - duration({days: $laterDays})
		MATCH (s)-[:SUGGESTS]->(n)
		RETURN {
			kind: s.kind, reason: f.reason,
			skills: [(n)-[:TEACHES|FOCUSES_ON|ABOUT]->(k:Skill) | 'skill:' + coalesce(k.notation, k.uri)]
				+ [(n)-[:OFFERS]->(k:Skill) WHERE n:Teacher AND unrestricted(n, 'offers') | 'skill:' + coalesce(k.notation, k.uri)]
		}
	} AS said
