// Her words go. Where colleagues replied, an empty question that nobody sees holds their replies for them.
MATCH (t:Teacher {id: $teacher})-[asked:ASKED]->(n:Question)
DELETE asked
WITH t, n
CALL (t, n) {
	MATCH (n)<-[:ANSWERS|HIDDEN_FROM]-(own:Answer)<-[:WROTE]-(t)
	DETACH DELETE own
}
CALL (n) {
	MATCH (n)<-[:CONCERNS]-(report:Report)
	DETACH DELETE report
}
WITH n, EXISTS { (n)<-[:ANSWERS|HIDDEN_FROM]-(:Answer) } AS isAnswered
FOREACH (_ IN CASE WHEN isAnswered THEN [1] ELSE [] END |
	SET n = {id: n.id, title: '', language: n.language, stages: [], visibility: 'private', createdAt: n.createdAt})
WITH n, isAnswered
CALL (n, isAnswered) {
	WITH * WHERE isAnswered
	MATCH (n)-[shown:SHARED_IN|ABOUT|ANSWERED_BY]->()
	DELETE shown
}
WITH n WHERE NOT isAnswered
DETACH DELETE n
