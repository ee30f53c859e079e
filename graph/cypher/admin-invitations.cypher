MATCH (n:Invitation)
WHERE n.createdAt IS NOT NULL
WITH n ORDER BY n.createdAt DESC SKIP toInteger($skip) LIMIT toInteger($limit)
OPTIONAL MATCH (n)-[:FOR]->(c:Community)
OPTIONAL MATCH (by:Account)-[:INVITED]->(n)
OPTIONAL MATCH (by)-[:IS]->(t:Teacher)
RETURN n.id AS id, n.email AS email, n.role AS role, c.name AS community, coalesce(t.name, by.name) AS inviter,
	toString(n.createdAt) AS createdAt, toString(n.expiresAt) AS expiresAt,
	CASE WHEN n.revokedAt IS NOT NULL THEN 'revoked' WHEN n.usedAt IS NOT NULL THEN 'used'
		WHEN n.expiresAt <= datetime() THEN 'expired' ELSE 'open' END AS state,
	COUNT { MATCH (:Invitation) } AS total
ORDER BY n.createdAt DESC
