// The actor leaves a community, unless she facilitates it; an import does not bring her back.
MATCH (t:Teacher {id: $actor.id})-[r:MEMBER_OF]->(c:Community {id: $community})
WITH t, r, EXISTS { (t)-[:FACILITATES]->(c) } AS isFacilitator
FOREACH (_ IN CASE WHEN isFacilitator THEN [] ELSE [1] END |
	DELETE r
	SET t.withdrawn = [one IN coalesce(t.withdrawn, []) WHERE one <> 'MEMBER_OF ' + $community] + ('MEMBER_OF ' + $community))
RETURN isFacilitator
