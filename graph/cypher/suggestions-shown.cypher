// Notes what was shown to the actor; an answer that she has given meanwhile stays.
MATCH (me:Teacher {id: $actor.id})
UNWIND $rows AS row
CALL (row) {
	MATCH (n:Teacher {id: row.id})
	WHERE row.kind = 'teacher' AND consents(n, 'suggest')
	RETURN n
	UNION ALL
	MATCH (n:Material {id: row.id})
	WHERE row.kind = 'material'
	RETURN n
	UNION ALL
	MATCH (n:Community {id: row.id})
	WHERE row.kind = 'community'
	RETURN n
	UNION ALL
	MATCH (n:Question {id: row.id})
	WHERE row.kind = 'question'
	RETURN n
}
WITH me, n, row, coalesce(head([(me)<-[:MADE_TO]-(known:Suggestion)-[:SUGGESTS]->(n) | known.id]), row.key) AS key
MERGE (s:Suggestion {id: key})
ON CREATE SET s.createdAt = datetime(), s.kind = row.kind, s.state = 'open', s.strategy = row.strategy
MERGE (s)-[:MADE_TO]->(me)
MERGE (s)-[:SUGGESTS]->(n)
SET s.shownAt = datetime(), s.crossBorder = row.crossBorder, s.codes = row.codes
FOREACH (_ IN CASE WHEN s.state = 'open' THEN [1] ELSE [] END |
	SET s.strategy = row.strategy, s.experiment = row.experiment)
