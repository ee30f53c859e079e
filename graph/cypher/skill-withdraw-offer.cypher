// The actor no longer offers a skill; an import does not bring it back.
MATCH (t:Teacher {id: $actor.id})-[r:OFFERS]->(:Skill {uri: $uri})
DELETE r
SET t.withdrawn = [one IN coalesce(t.withdrawn, []) WHERE one <> 'OFFERS ' + $uri] + ('OFFERS ' + $uri)
RETURN true AS isChanged
