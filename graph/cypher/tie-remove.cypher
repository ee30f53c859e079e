// Takes a tie of the actor's away. `$isKept`: she removed it, and an import does not bring it back.
MATCH (me:Teacher {id: $actor.id})-[r:COLLABORATES_WITH]-(:Teacher {id: $with})
DELETE r
WITH DISTINCT me
SET me.withdrawn = [one IN coalesce(me.withdrawn, []) WHERE one <> 'COLLABORATES_WITH ' + $with]
	+ CASE WHEN $isKept THEN ['COLLABORATES_WITH ' + $with] ELSE [] END
RETURN true AS isChanged
