UNWIND $rows AS row
MERGE (n:Answer {key: row.key})
WITH row, n, n.id IS NULL AS isNew, row.set AS given
WITH row, n, given, isNew, NOT isNew AND coalesce(any(name IN keys(given)
		WHERE n[name] <> given[name] OR (n[name] IS NULL) <> (given[name] IS NULL)), false) AS differs
FOREACH (_ IN CASE WHEN isNew THEN [1] ELSE [] END | SET n += $fresh SET n += given {.*, id: row.id, createdAt: coalesce(row.set.createdAt, datetime())})
FOREACH (_ IN CASE WHEN differs THEN [1] ELSE [] END | SET n += given)
// All nodes of the batch are there before they are linked, one kind of relationship after the other.
WITH collect({row: row, n: n, rank: CASE WHEN isNew THEN 2 WHEN differs THEN 1 ELSE 0 END}) AS entries
CALL (entries) {
	UNWIND entries AS entry
	WITH entry WHERE entry.rank < 2 AND entry.row.question IS NOT NULL
	WITH entry, entry.n AS n
	MATCH (n)-[former:ANSWERS]->(target:Question)
	WHERE target.id <> entry.row.question
	DELETE former
	RETURN collect(CASE WHEN entry.rank = 0 THEN entry.row.n END) AS placedGone
}
CALL (entries) {
	UNWIND entries AS entry
	WITH entry WHERE entry.row.question IS NOT NULL
	WITH entry, entry.n AS n
	UNWIND [entry.row.question] AS name
	MATCH (target:Question {id: name})
	WHERE entry.rank = 2 OR NOT EXISTS { (n)-[:ANSWERS]->(target) }
	CREATE (n)-[:ANSWERS]->(target)
	RETURN collect(CASE WHEN entry.rank = 0 THEN entry.row.n END) AS placed
}
CALL (entries) {
	UNWIND entries AS entry
	WITH entry WHERE entry.row.author IS NOT NULL
	WITH entry, entry.n AS n
	UNWIND [entry.row.author] AS name
	MATCH (target:Teacher {id: name})
	WHERE entry.rank = 2 OR NOT EXISTS { (n)<-[:WROTE]-(target) }
	CREATE (n)<-[:WROTE]-(target)
	RETURN collect(CASE WHEN entry.rank = 0 THEN entry.row.n END) AS written
}
// For each row 2 new, 1 changed, 0 the same; besides the rows that only got or lost a relationship.
RETURN [entry IN entries | entry.rank] AS ranks, [entry IN entries | entry.row.n] AS lines,
	placedGone + placed + written AS linked
