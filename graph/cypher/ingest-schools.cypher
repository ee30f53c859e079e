UNWIND $rows AS row
MERGE (n:School {key: row.key})
WITH row, n, n.id IS NULL AS isNew, row.set AS given
WITH row, n, given, isNew, NOT isNew AND coalesce(any(name IN keys(given)
		WHERE n[name] <> given[name] OR (n[name] IS NULL) <> (given[name] IS NULL)), false) AS differs
FOREACH (_ IN CASE WHEN isNew THEN [1] ELSE [] END | SET n += $fresh SET n += given {.*, id: row.id})
FOREACH (_ IN CASE WHEN differs THEN [1] ELSE [] END | SET n += given)
// All nodes of the batch are there before they are linked, one kind of relationship after the other.
WITH collect({row: row, n: n, rank: CASE WHEN isNew THEN 2 WHEN differs THEN 1 ELSE 0 END}) AS entries
CALL (entries) {
	UNWIND entries AS entry
	WITH entry WHERE entry.rank < 2 AND entry.row.region IS NOT NULL
	WITH entry, entry.n AS n
	MATCH (n)-[former:IN]->(target:Region)
	WHERE target.code <> entry.row.region
	DELETE former
	RETURN collect(CASE WHEN entry.rank = 0 THEN entry.row.n END) AS movedGone
}
CALL (entries) {
	UNWIND entries AS entry
	WITH entry WHERE entry.row.region IS NOT NULL
	WITH entry, entry.n AS n
	UNWIND [entry.row.region] AS name
	MATCH (target:Region {code: name})
	WHERE entry.rank = 2 OR NOT EXISTS { (n)-[:IN]->(target) }
	CREATE (n)-[:IN]->(target)
	RETURN collect(CASE WHEN entry.rank = 0 THEN entry.row.n END) AS moved
}
// For each row 2 new, 1 changed, 0 the same; besides the rows that only got or lost a relationship.
RETURN [entry IN entries | entry.rank] AS ranks, [entry IN entries | entry.row.n] AS lines,
	movedGone + moved AS linked
