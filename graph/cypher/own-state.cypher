OPTIONAL MATCH (e:Erasure {person: $person})
RETURN CASE WHEN e IS NOT NULL THEN {askedAt: toString(e.askedAt), dueAt: toString(e.dueAt)} END AS deletion,
	COUNT { MATCH (me:Teacher|Account)-[r]-() WHERE me.id IN [$teacher, $account] AND type(r) IN $types } AS relationships
