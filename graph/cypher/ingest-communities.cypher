UNWIND $rows AS row
MERGE (n:Community {key: row.key})
WITH row, n, n.id IS NULL AS isNew, row.set AS given
WITH row, n, given, isNew, NOT isNew AND coalesce(any(name IN keys(given)
		WHERE n[name] <> given[name] OR (n[name] IS NULL) <> (given[name] IS NULL)), false) AS differs
FOREACH (_ IN CASE WHEN isNew THEN [1] ELSE [] END | SET n += $fresh SET n += given {.*, id: row.id, createdAt: coalesce(row.set.createdAt, datetime())})
FOREACH (_ IN CASE WHEN differs THEN [1] ELSE [] END | SET n += given)
// All nodes of the batch are there before they are linked, one kind of relationship after the other.
WITH collect({row: row, n: n, rank: CASE WHEN isNew THEN 2 WHEN differs THEN 1 ELSE 0 END}) AS entries
CALL (entries) {
	UNWIND entries AS entry
	WITH entry WHERE entry.rank < 2 AND entry.row.regions IS NOT NULL
	WITH entry, entry.n AS n
	MATCH (n)-[former:BASED_IN]->(target:Region)
	WHERE NOT target.code IN entry.row.regions
	DELETE former
	RETURN collect(CASE WHEN entry.rank = 0 THEN entry.row.n END) AS basedGone
}
CALL (entries) {
	UNWIND entries AS entry
	WITH entry WHERE entry.row.regions IS NOT NULL
	WITH entry, entry.n AS n
	UNWIND entry.row.regions AS name
	MATCH (target:Region {code: name})
	WHERE entry.rank = 2 OR NOT EXISTS { (n)-[:BASED_IN]->(target) }
	CREATE (n)-[:BASED_IN]->(target)
	RETURN collect(CASE WHEN entry.rank = 0 THEN entry.row.n END) AS based
}
CALL (entries) {
	UNWIND entries AS entry
	WITH entry WHERE entry.rank < 2 AND entry.row.skills IS NOT NULL
	WITH entry, entry.n AS n
	MATCH (n)-[former:FOCUSES_ON]->(target:Skill)
	WHERE NOT target.uri IN entry.row.skills
	DELETE former
	RETURN collect(CASE WHEN entry.rank = 0 THEN entry.row.n END) AS focusedGone
}
CALL (entries) {
	UNWIND entries AS entry
	WITH entry WHERE entry.row.skills IS NOT NULL
	WITH entry, entry.n AS n
	UNWIND entry.row.skills AS name
	MATCH (target:Skill {uri: name})
	WHERE entry.rank = 2 OR NOT EXISTS { (n)-[:FOCUSES_ON]->(target) }
	CREATE (n)-[:FOCUSES_ON]->(target)
	RETURN collect(CASE WHEN entry.rank = 0 THEN entry.row.n END) AS focused
}
// For each row 2 new, 1 changed, 0 the same; besides the rows that only got or lost a relationship.
RETURN [entry IN entries | entry.rank] AS ranks, [entry IN entries | entry.row.n] AS lines,
	basedGone + based + focusedGone + focused AS linked
