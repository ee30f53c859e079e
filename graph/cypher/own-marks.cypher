// What of a teacher lies in the search index: her profile, and the things that bear her as their owner.
MATCH (t:Teacher {id: $teacher})
CALL (t) {
	RETURN 'people' AS collection, t.id AS id
	UNION
	MATCH (t)-[:AUTHORED]->(m:Material)
	RETURN 'materials' AS collection, m.id AS id
	UNION
	MATCH (t)-[:ASKED]->(q:Question)
	RETURN 'questions' AS collection, q.id AS id
}
RETURN collection, id
