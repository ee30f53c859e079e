// One open invitation for a person, a role and a community; one that nobody accepted in time makes room.
OPTIONAL MATCH (late:Invitation {openKey: $openKey})
WHERE late.expiresAt <= datetime()
REMOVE late.openKey
WITH late
OPTIONAL MATCH (c:Community {id: $community})
WITH c WHERE $community IS NULL OR c IS NOT NULL
MERGE (n:Invitation {openKey: $openKey})
ON CREATE SET n.id = $id, n.tokenHash = $tokenHash, n.role = $role, n.email = $email, n.createdAt = datetime(),
	n.expiresAt = datetime() + duration({days: toInteger($days)})
WITH n, c WHERE n.tokenHash = $tokenHash
FOREACH (_ IN CASE WHEN c IS NULL THEN [] ELSE [1] END | MERGE (n)-[:FOR]->(c))
WITH n
OPTIONAL MATCH (by:Account {id: $by})
FOREACH (_ IN CASE WHEN by IS NULL THEN [] ELSE [1] END | MERGE (by)-[:INVITED]->(n))
RETURN n.id AS id, toString(n.expiresAt) AS expiresAt
