// Keeps a list for a teacher; the former one goes. Two at once wait for one another: one list stays.
MATCH (me:Teacher {id: $teacher})
SET me.id = me.id
WITH me
OPTIONAL MATCH (me)<-[:MADE_FOR]-(former:SuggestionList)
DETACH DELETE former
WITH DISTINCT me
CREATE (l:SuggestionList {key: $key, page: $page, names: size($names), madeAt: datetime({epochMillis: toInteger($madeAt)})})
CREATE (l)-[:MADE_FOR]->(me)
WITH l
UNWIND $names AS name
CALL (name) {
	MATCH (n:Teacher {id: name.id})
	WHERE name.kind = 'teacher'
	RETURN n
	UNION ALL
	MATCH (n:Material {id: name.id})
	WHERE name.kind = 'material'
	RETURN n
	UNION ALL
	MATCH (n:Community {id: name.id})
	WHERE name.kind = 'community'
	RETURN n
	UNION ALL
	MATCH (n:Question {id: name.id})
	WHERE name.kind = 'question'
	RETURN n
}
CREATE (l)-[:NAMES {isSuggested: name.isSuggested}]->(n)
