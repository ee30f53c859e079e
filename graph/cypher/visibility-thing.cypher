// Who may see a material or question of the actor's own. What was hidden because of a report stays hidden: her choice
// holds from when it is shown again.
CALL () {
	WITH $kind AS kind WHERE kind = 'material'
	MATCH (n:Material {id: $id})<-[:AUTHORED]-(:Teacher {id: $actor.id})
	RETURN n
	UNION
	WITH $kind AS kind WHERE kind = 'question'
	MATCH (n:Question {id: $id})<-[:ASKED]-(:Teacher {id: $actor.id})
	RETURN n
}
WITH n, n.hiddenVisibility IS NOT NULL AS isHidden, coalesce(n.hiddenVisibility, n.visibility) AS former
SET n.visibility = CASE WHEN isHidden THEN n.visibility ELSE $visibility END,
	n.hiddenVisibility = CASE WHEN isHidden THEN $visibility END
RETURN former, former AS profile
