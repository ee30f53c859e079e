// Takes a question of the actor's away unless somebody has replied. It is locked first: a reply of the same moment comes
// before it, or finds it gone.
MATCH (:Teacher {id: $actor.id})-[:ASKED]->(q:Question {id: $id})
SET q.id = q.id
WITH q, EXISTS { (q)<-[:ANSWERS|HIDDEN_FROM]-(:Answer) } AS isAnswered
CALL (q, isAnswered) {
	WITH * WHERE NOT isAnswered
	DETACH DELETE q
}
RETURN isAnswered
