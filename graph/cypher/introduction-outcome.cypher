// Keeps what the actor says came of an introduction that both accepted, with the suggestions that led to it.
MATCH (me:Teacher {id: $actor.id})<-[mine:INTRODUCES]-(i:Introduction {id: $id, state: 'accepted'})-[theirs:INTRODUCES]->(other:Teacher)
WHERE other <> me
SET mine.outcome = $outcome, mine.outcomeAt = datetime()
WITH me, other, CASE WHEN theirs.outcome IS NULL OR theirs.outcome = 'nothing' THEN $outcome
	WHEN $outcome = 'nothing' THEN theirs.outcome
	WHEN 'made' IN [theirs.outcome, $outcome] THEN 'made' ELSE 'met' END AS together
FOREACH (s IN [(me)<-[:MADE_TO]-(s:Suggestion)-[:SUGGESTS]->(other) | s] + [(other)<-[:MADE_TO]-(s:Suggestion)-[:SUGGESTS]->(me) | s] |
	SET s.outcome = together, s.outcomeAt = datetime())
RETURN other.id AS other
