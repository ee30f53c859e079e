// The actor becomes a member of a community that she sees.
MATCH (t:Teacher {id: $actor.id}), (c:Community {id: $community})
WHERE visible(c)
MERGE (t)-[r:MEMBER_OF]->(c)
WITH t, r, r.since IS NULL AS isNew
SET r.since = coalesce(r.since, datetime()),
	t.withdrawn = [one IN coalesce(t.withdrawn, []) WHERE one <> 'MEMBER_OF ' + $community]
RETURN isNew AS isChanged
