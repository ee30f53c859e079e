// What she has set herself since then stays.
MATCH (e:Erasure {person: $person})
OPTIONAL MATCH (t:Teacher {id: $teacher})
FOREACH (_ IN CASE WHEN t.visibility = 'private' THEN [1] ELSE [] END | SET t.visibility = e.visibility)
FOREACH (_ IN CASE WHEN t IS NOT NULL AND size(coalesce(t.consents, [])) = 0 THEN [1] ELSE [] END |
	SET t.consents = e.consents)
DELETE e
RETURN $person AS person
