// The actor agrees to a purpose; agreed twice is agreed once, as it was worded the first time.
MATCH (t:Teacher {id: $actor.id})
SET t.id = t.id
WITH t, $purpose IN coalesce(t.consents, []) AS known
FOREACH (_ IN CASE WHEN known THEN [] ELSE [1] END |
	CREATE (t)-[:GAVE]->(:Consent {
		id: $id, purpose: $purpose, givenAt: datetime(), language: $language, text: $text, version: toInteger($version)
	})
	SET t.consents = coalesce(t.consents, []) + $purpose)
RETURN NOT known AS isChanged
