// A key for a teacher or an account; the same form sent twice meets the key of the first time.
OPTIONAL MATCH (t:Teacher {id: $actor})
OPTIONAL MATCH (a:Account {id: $actor})
WITH coalesce(t, a) AS holder
WHERE holder IS NOT NULL
SET holder.apiKeyLock = $draft
REMOVE holder.apiKeyLock
WITH holder, COUNT { (holder)-[:HOLDS]->(:ApiKey) } AS held,
	head([(holder)-[:HOLDS]->(known:ApiKey {draft: $draft}) | known.id]) AS known
FOREACH (_ IN CASE WHEN known IS NULL AND held < $most THEN [1] ELSE [] END |
	CREATE (holder)-[:HOLDS]->(:ApiKey {
		id: 'y_' + $draft, draft: $draft, name: $name, hash: $hash, hint: $hint, createdAt: datetime()
	})
)
RETURN coalesce(known, 'y_' + $draft) AS id, known IS NULL AS isNew, known IS NULL AND held >= $most AS isFull
