UNWIND $rows AS row
MERGE (n:Material {key: row.key})
WITH row, n, n.id IS NULL AS isNew, row.set AS given
WITH row, n, given, isNew, NOT isNew AND coalesce(any(name IN keys(given)
		WHERE n[name] <> given[name] OR (n[name] IS NULL) <> (given[name] IS NULL)), false) AS differs
FOREACH (_ IN CASE WHEN isNew THEN [1] ELSE [] END | SET n += $fresh SET n += given {.*, id: row.id, createdAt: coalesce(row.set.createdAt, datetime())})
FOREACH (_ IN CASE WHEN differs THEN [1] ELSE [] END | SET n += given)
// All nodes of the batch are there before they are linked, one kind of relationship after the other.
WITH collect({row: row, n: n, rank: CASE WHEN isNew THEN 2 WHEN differs THEN 1 ELSE 0 END}) AS entries
CALL (entries) {
	UNWIND entries AS entry
	WITH entry WHERE entry.rank < 2 AND entry.row.skills IS NOT NULL
	WITH entry, entry.n AS n
	MATCH (n)-[former:TEACHES]->(target:Skill)
	WHERE NOT target.uri IN entry.row.skills
	DELETE former
	RETURN collect(CASE WHEN entry.rank = 0 THEN entry.row.n END) AS taughtGone
}
CALL (entries) {
	UNWIND entries AS entry
	WITH entry WHERE entry.row.skills IS NOT NULL
	WITH entry, entry.n AS n
	UNWIND entry.row.skills AS name
	MATCH (target:Skill {uri: name})
	WHERE entry.rank = 2 OR NOT EXISTS { (n)-[:TEACHES]->(target) }
	CREATE (n)-[:TEACHES]->(target)
	RETURN collect(CASE WHEN entry.rank = 0 THEN entry.row.n END) AS taught
}
CALL (entries) {
	UNWIND entries AS entry
	WITH entry WHERE entry.row.authors IS NOT NULL
	WITH entry, entry.n AS n
	UNWIND entry.row.authors AS name
	MATCH (target:Teacher {id: name})
	WHERE entry.rank = 2 OR NOT EXISTS { (n)<-[:AUTHORED]-(target) }
	CREATE (n)<-[:AUTHORED]-(target)
	RETURN collect(CASE WHEN entry.rank = 0 THEN entry.row.n END) AS written
}
CALL (entries) {
	UNWIND entries AS entry
	WITH entry WHERE entry.row.communities IS NOT NULL
	WITH entry, entry.n AS n
	UNWIND entry.row.communities AS name
	MATCH (target:Community {id: name})
	WHERE entry.rank = 2 OR NOT EXISTS { (n)-[:SHARED_IN]->(target) }
	CREATE (n)-[:SHARED_IN]->(target)
	RETURN collect(CASE WHEN entry.rank = 0 THEN entry.row.n END) AS shared
}
CALL (entries) {
	UNWIND entries AS entry
	WITH entry WHERE entry.rank < 2 AND entry.row.adaptedFrom IS NOT NULL
	WITH entry, entry.n AS n
	MATCH (n)-[former:ADAPTED_FROM]->(target:Material)
	WHERE target.id <> entry.row.adaptedFrom
	DELETE former
	RETURN collect(CASE WHEN entry.rank = 0 THEN entry.row.n END) AS adaptedGone
}
CALL (entries) {
	UNWIND entries AS entry
	WITH entry WHERE entry.row.adaptedFrom IS NOT NULL
	WITH entry, entry.n AS n
	UNWIND [entry.row.adaptedFrom] AS name
	MATCH (target:Material {id: name})
	WHERE entry.rank = 2 OR NOT EXISTS { (n)-[:ADAPTED_FROM]->(target) }
	CREATE (n)-[:ADAPTED_FROM]->(target)
	RETURN collect(CASE WHEN entry.rank = 0 THEN entry.row.n END) AS adapted
}
CALL (entries) {
	UNWIND entries AS entry
	WITH entry WHERE entry.rank < 2 AND entry.row.translationOf IS NOT NULL
	WITH entry, entry.n AS n
	MATCH (n)-[former:TRANSLATION_OF]->(target:Material)
	WHERE target.id <> entry.row.translationOf
	DELETE former
	RETURN collect(CASE WHEN entry.rank = 0 THEN entry.row.n END) AS translatedGone
}
CALL (entries) {
	UNWIND entries AS entry
	WITH entry WHERE entry.row.translationOf IS NOT NULL
	WITH entry, entry.n AS n
	UNWIND [entry.row.translationOf] AS name
	MATCH (target:Material {id: name})
	WHERE entry.rank = 2 OR NOT EXISTS { (n)-[:TRANSLATION_OF]->(target) }
	CREATE (n)-[:TRANSLATION_OF]->(target)
	RETURN collect(CASE WHEN entry.rank = 0 THEN entry.row.n END) AS translated
}
// For each row 2 new, 1 changed, 0 the same; besides the rows that only got or lost a relationship.
RETURN [entry IN entries | entry.rank] AS ranks, [entry IN entries | entry.row.n] AS lines,
	taughtGone + taught + written + shared + adaptedGone + adapted + translatedGone + translated AS linked
