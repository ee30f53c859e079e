// Adds a node to what the actor does not want as a reason, or takes it out; a list of hers, so that nobody else reads
// there that she is left out.
MATCH (t:Teacher {id: $actor.id})
SET t.id = t.id
WITH t, coalesce(t.hidden, []) AS former
WITH t, former, $node IN former AS known
SET t.hidden = CASE WHEN $isHidden AND NOT known THEN (former + $node)[-200..]
	WHEN NOT $isHidden THEN [one IN former WHERE one <> $node] ELSE former END
RETURN known <> $isHidden AS isChanged
