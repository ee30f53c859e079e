// A teacher with her memberships, or an account of somebody who is no teacher.
CALL {
	MATCH (t:Teacher {id: $id})
	OPTIONAL MATCH (t)-[:FACILITATES]->(f:Community)
	WITH t, collect(f.id) AS facilitates
	OPTIONAL MATCH (t)-[:MEMBER_OF]->(c:Community)
	RETURN t.id AS id,
		['teacher'] + CASE WHEN size(facilitates) > 0 THEN ['facilitator'] ELSE [] END AS roles,
		collect(c.id) AS communities, facilitates
	UNION
	MATCH (a:Account {id: $id})
	RETURN a.id AS id, a.roles AS roles, [] AS communities, [] AS facilitates
}
RETURN id, roles, communities, facilitates
