// What the actor wrote last, whose meaning others' texts are compared with: materials, and her own line.
MATCH (me:Teacher {id: $actor.id})
CALL (me) {
	MATCH (me)-[:AUTHORED]->(m:Material)
	WITH m ORDER BY m.createdAt DESC, m.id LIMIT 4
	RETURN 'materials' AS collection, m.id AS id, 'material:' + m.id AS node, m.title AS label, m.language AS language
	UNION ALL
	WITH me WHERE coalesce(me.headline, '') <> ''
	RETURN 'people' AS collection, me.id AS id, 'teacher:' + me.id AS node, me.name AS label, null AS language
}
RETURN collection, id, node, label, language
