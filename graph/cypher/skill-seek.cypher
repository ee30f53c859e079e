// The actor looks for a skill, or needs it more than before; what she takes up again is no longer withdrawn.
MATCH (t:Teacher {id: $actor.id}), (skill:Skill {uri: $uri})
MERGE (t)-[r:SEEKS]->(skill)
WITH t, r, r.createdAt IS NULL AS isNew, coalesce(r.urgency, 0) <> $level AS differs
SET r.createdAt = coalesce(r.createdAt, datetime()), r.urgency = toInteger($level),
	t.withdrawn = [one IN coalesce(t.withdrawn, []) WHERE one <> 'SEEKS ' + $uri]
RETURN isNew OR differs AS isChanged
