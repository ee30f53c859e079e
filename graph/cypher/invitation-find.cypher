// An invitation by the hash of its link's secret, with who invites to what.
MATCH (n:Invitation {tokenHash: $tokenHash})
OPTIONAL MATCH (n)-[:FOR]->(c:Community)
OPTIONAL MATCH (by:Account)-[:INVITED]->(n)
OPTIONAL MATCH (by)-[:IS]->(t:Teacher)
RETURN n.id AS id, n.role AS role, n.email AS email, n.usedBy AS usedBy,
	CASE WHEN n.revokedAt IS NOT NULL THEN 'revoked' WHEN n.usedAt IS NOT NULL THEN 'used'
		WHEN n.expiresAt <= datetime() THEN 'expired' ELSE 'open' END AS state,
	c.id AS community, c.name AS communityName, coalesce(t.id, by.id) AS by, coalesce(t.name, by.name) AS inviter,
	toString(n.expiresAt) AS expiresAt
