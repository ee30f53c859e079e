// The actor offers a skill, or knows it better than before; what she takes up again is no longer withdrawn.
MATCH (t:Teacher {id: $actor.id}), (skill:Skill {uri: $uri})
MERGE (t)-[r:OFFERS]->(skill)
WITH t, r, r.createdAt IS NULL AS isNew, coalesce(r.level, 0) <> $level AS differs
SET r.createdAt = coalesce(r.createdAt, datetime()), r.level = toInteger($level),
	t.withdrawn = [one IN coalesce(t.withdrawn, []) WHERE one <> 'OFFERS ' + $uri]
RETURN isNew OR differs AS isChanged
