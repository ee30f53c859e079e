// A teacher with her memberships and what her account is charged with, or an account of somebody who is no teacher.
// Asked for by either identifier; the actor bears the teacher's where there is one.
CALL {
	MATCH (t:Teacher {id: $id})
	OPTIONAL MATCH (a:Account)-[:IS]->(t)
	RETURN t, a
	UNION
	MATCH (a:Account {id: $id})
	OPTIONAL MATCH (a)-[:IS]->(t:Teacher)
	RETURN t, a
}
WITH t, a LIMIT 1
RETURN coalesce(t.id, a.id) AS id,
	coalesce(t.name, a.name) AS name,
	CASE WHEN t IS NULL THEN [] ELSE ['teacher'] END
		+ CASE WHEN EXISTS { (t)-[:FACILITATES]->(:Community) } THEN ['facilitator'] ELSE [] END
		+ coalesce(a.roles, []) AS roles,
	COLLECT { MATCH (t)-[:MEMBER_OF]->(c:Community) RETURN c.id } AS communities,
	COLLECT { MATCH (t)-[:FACILITATES]->(c:Community) RETURN c.id } AS facilitates
