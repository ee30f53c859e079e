// Who may see a material or question of the actor's own.
CALL () {
	WITH $kind AS kind WHERE kind = 'material'
	MATCH (n:Material {id: $id})<-[:AUTHORED]-(:Teacher {id: $actor.id})
	RETURN n
	UNION
	WITH $kind AS kind WHERE kind = 'question'
	MATCH (n:Question {id: $id})<-[:ASKED]-(:Teacher {id: $actor.id})
	RETURN n
}
WITH n, n.visibility AS former
SET n.visibility = $visibility
RETURN former, former AS profile
