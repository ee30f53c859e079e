// What is over and done with: it would only tell who was here, and from where.
CALL {
	MATCH (n:Session) WHERE n.expiresAt < datetime() RETURN n
	UNION
	MATCH (n:Verification) WHERE n.expiresAt < datetime() RETURN n
	UNION
	MATCH (n:RateLimit) WHERE n.until < timestamp() RETURN n
}
WITH n LIMIT 5000
DETACH DELETE n
RETURN count(*) AS number
