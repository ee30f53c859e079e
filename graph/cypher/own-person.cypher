// A person by either of her identifiers.
CALL {
	MATCH (t:Teacher {id: $id})
	OPTIONAL MATCH (a:Account)-[:IS]->(t)
	RETURN t.id AS teacher, a.id AS account
	UNION
	MATCH (a:Account {id: $id})
	OPTIONAL MATCH (a)-[:IS]->(t:Teacher)
	RETURN t.id AS teacher, a.id AS account
}
RETURN teacher, account
LIMIT 1
