// The actor takes a consent back, and what was worked out by it goes at once. One that came by an import is written down
// with its end, so that the history is whole.
MATCH (t:Teacher {id: $actor.id})
SET t.id = t.id
WITH t WHERE $purpose IN coalesce(t.consents, [])
SET t.consents = [one IN t.consents WHERE one <> $purpose]
WITH t, [(t)-[:GAVE]->(given:Consent {purpose: $purpose}) WHERE given.withdrawnAt IS NULL | given] AS open
FOREACH (given IN open | SET given.withdrawnAt = datetime())
FOREACH (_ IN CASE WHEN size(open) = 0 THEN [1] ELSE [] END |
	CREATE (t)-[:GAVE]->(:Consent {
		id: $id, purpose: $purpose, givenAt: t.createdAt, withdrawnAt: datetime(), source: coalesce(t.source, 'import')
	}))
FOREACH (_ IN CASE $purpose WHEN 'maps' THEN [1] ELSE [] END | REMOVE t.x, t.y)
FOREACH (_ IN CASE $purpose WHEN 'figures' THEN [1] ELSE [] END |
	REMOVE t.cluster, t.betweenness, t.isArticulation
	FOREACH (tie IN [(t)-[r:COLLABORATES_WITH]-(:Teacher) | r] | REMOVE tie.isBridge))
FOREACH (suggestion IN CASE $purpose WHEN 'suggest'
	THEN [(s:Suggestion {state: 'open'})-[:SUGGESTS]->(t) | s] ELSE [] END | DETACH DELETE suggestion)
FOREACH (unsent IN CASE $purpose WHEN 'suggest'
	THEN [(l:Letter)-[:SENT_TO]->(t) WHERE l.state IN ['composed', 'sending'] | l] + [(t)-[:HOLDS]->(f:LetterFeed) | f]
	ELSE [] END | DETACH DELETE unsent)
RETURN true AS isChanged
