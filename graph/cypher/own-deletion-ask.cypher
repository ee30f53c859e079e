// Notes the wish once, with how she was shown before; until it is done nobody sees her.
MERGE (e:Erasure {person: $person})
ON CREATE SET e.fresh = true
WITH e, e.fresh IS NOT NULL AS isNew
REMOVE e.fresh
WITH e, isNew
OPTIONAL MATCH (t:Teacher {id: $teacher})
FOREACH (_ IN CASE WHEN isNew THEN [1] ELSE [] END |
	SET e.teacher = $teacher, e.account = $account, e.askedAt = datetime(),
		e.dueAt = datetime() + duration({seconds: toInteger($seconds)}),
		e.visibility = t.visibility, e.consents = coalesce(t.consents, []))
FOREACH (_ IN CASE WHEN isNew AND t IS NOT NULL THEN [1] ELSE [] END |
	SET t.visibility = 'private', t.consents = [])
RETURN toString(e.askedAt) AS askedAt, toString(e.dueAt) AS dueAt, isNew
