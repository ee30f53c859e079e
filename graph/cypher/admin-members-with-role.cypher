// Those with a role are few.
CALL {
	MATCH (t:Teacher)-[:FACILITATES]->()
	WHERE $role = 'facilitator'
	RETURN DISTINCT t.id AS id, t.name AS name
	UNION
	MATCH (a:Account)
	WHERE $role <> 'facilitator' AND $role IN a.roles
	OPTIONAL MATCH (a)-[:IS]->(t:Teacher)
	RETURN coalesce(t.id, a.id) AS id, coalesce(t.name, a.name) AS name
}
WITH id, name ORDER BY name, id
WITH collect(id) AS ids
UNWIND ids[toInteger($skip)..toInteger($skip + $limit)] AS id
RETURN id, size(ids) AS total
