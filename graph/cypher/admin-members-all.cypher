// Teachers, and accounts of those who are none, in the order of names; each list comes sorted from its index.
CALL {
	MATCH (n:Teacher)
	WHERE n.name >= ''
	WITH n ORDER BY n.name LIMIT toInteger($skip + $limit)
	RETURN n.id AS id, n.name AS name
	UNION
	MATCH (n:Account)
	WHERE n.name >= '' AND NOT EXISTS { (n)-[:IS]->(:Teacher) }
	WITH n ORDER BY n.name LIMIT toInteger($skip + $limit)
	RETURN n.id AS id, n.name AS name
}
WITH id, name ORDER BY name, id SKIP toInteger($skip) LIMIT toInteger($limit)
RETURN id, COUNT { MATCH (:Teacher) } + COUNT { MATCH (:Account) } - COUNT { MATCH (:Account)-[:IS]->() } AS total
