// Teachers who can sign in and have no list of this night made the way lists are made now; those without any first.
// Whoever has just changed something waits until the change is safely past.
CALL () {
	MATCH (:Account)-[:IS]->(t:Teacher)
	RETURN t
	UNION
	MATCH (t:Teacher {demo: true})
	RETURN t
}
WITH t
WHERE NOT t.id IN $except AND coalesce(t.changedAt < datetime() - duration({seconds: toInteger($margin)}), true)
OPTIONAL MATCH (t)<-[:MADE_FOR]-(l:SuggestionList)
WITH t, l
WHERE l IS NULL OR l.key <> $key OR l.madeAt < datetime({epochMillis: toInteger($since)})
	OR EXISTS { MATCH (import:GraphState {name: 'import'}) WHERE import.at >= l.madeAt }
RETURN t.id AS id, t.changedAt.epochMillis AS changedAt
ORDER BY l IS NOT NULL, l.madeAt, t.id
LIMIT toInteger($most)
