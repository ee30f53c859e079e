// By name, or by a school that the person shows to all members.
CALL db.index.fulltext.queryNodes('members_text', $text, {limit: toInteger($most)}) YIELD node AS found, score
CALL (found) {
	WITH found WHERE found:Teacher
	RETURN found.id AS id, found.name AS name
	UNION
	WITH found WHERE found:Account
	OPTIONAL MATCH (found)-[:IS]->(t:Teacher)
	RETURN coalesce(t.id, found.id) AS id, coalesce(t.name, found.name) AS name
	UNION
	WITH found WHERE found:School
	MATCH (found)<-[:TEACHES_AT]-(t:Teacher)
	WHERE t.visibility IN ['public', 'members'] AND coalesce(t.schoolVisibility, t.visibility) IN ['public', 'members']
	RETURN t.id AS id, t.name AS name LIMIT toInteger($most)
}
WITH id, name, max(score) AS score
CALL (id) {
	OPTIONAL MATCH (t:Teacher {id: id})
	OPTIONAL MATCH (own:Account)-[:IS]->(t)
	OPTIONAL MATCH (alone:Account {id: id})
	RETURN $role IS NULL OR $role IN coalesce(own.roles, alone.roles, [])
		OR ($role = 'facilitator' AND EXISTS { (t)-[:FACILITATES]->() }) AS isWanted
}
WITH id, name, score WHERE isWanted
ORDER BY score DESC, name, id LIMIT toInteger($most)
WITH collect(id) AS ids
UNWIND ids[toInteger($skip)..toInteger($skip + $limit)] AS id
RETURN id, size(ids) AS total
