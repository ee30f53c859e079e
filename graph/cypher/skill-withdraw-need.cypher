// The actor no longer looks for a skill; an import does not bring it back.
MATCH (t:Teacher {id: $actor.id})-[r:SEEKS]->(:Skill {uri: $uri})
DELETE r
SET t.withdrawn = [one IN coalesce(t.withdrawn, []) WHERE one <> 'SEEKS ' + $uri] + ('SEEKS ' + $uri)
RETURN true AS isChanged
