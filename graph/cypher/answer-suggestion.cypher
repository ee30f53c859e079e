// Keeps the actor's answer to one suggestion that she may see; the same answer again changes nothing.
MATCH (me:Teacher {id: $actor.id})
MATCH (n:$label {id: $id})
WHERE n <> me
WITH me, n, coalesce(head([(me)<-[:MADE_TO]-(known:Suggestion)-[:SUGGESTS]->(n) | known.id]), $key) AS key
MERGE (s:Suggestion {id: key})
ON CREATE SET s.createdAt = datetime(), s.kind = $kind, s.strategy = $strategy
MERGE (s)-[:MADE_TO]->(me)
MERGE (s)-[:SUGGESTS]->(n)
SET s.answeredAt = CASE WHEN s.state = $state AND s.answeredAt IS NOT NULL THEN s.answeredAt ELSE datetime() END,
	s.state = $state
FOREACH (reason IN CASE WHEN $reason IS NULL THEN [] ELSE [$reason] END |
	MERGE (f:Feedback {id: 'f' + key})
	ON CREATE SET f.createdAt = datetime()
	SET f.reason = reason
	MERGE (f)-[:ON]->(s))
RETURN s.id AS id
