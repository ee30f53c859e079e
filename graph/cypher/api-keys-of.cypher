OPTIONAL MATCH (t:Teacher {id: $actor})
OPTIONAL MATCH (a:Account {id: $actor})
WITH coalesce(t, a) AS holder
MATCH (holder)-[:HOLDS]->(k:ApiKey)
RETURN k.id AS id, k.name AS name, k.hint AS hint, toString(k.createdAt) AS createdAt,
	toString(k.lastUsedOn) AS lastUsedOn
ORDER BY k.createdAt DESC
