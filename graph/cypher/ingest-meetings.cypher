UNWIND $rows AS row
MERGE (n:Meeting {key: row.key})
WITH row, n, n.id IS NULL AS isNew, row.set AS given
WITH row, n, given, isNew, NOT isNew AND coalesce(any(name IN keys(given)
		WHERE n[name] <> given[name] OR (n[name] IS NULL) <> (given[name] IS NULL)), false) AS differs
FOREACH (_ IN CASE WHEN isNew THEN [1] ELSE [] END | SET n += $fresh SET n += given {.*, id: row.id})
FOREACH (_ IN CASE WHEN differs THEN [1] ELSE [] END | SET n += given)
// All nodes of the batch are there before they are linked, one kind of relationship after the other.
WITH collect({row: row, n: n, rank: CASE WHEN isNew THEN 2 WHEN differs THEN 1 ELSE 0 END}) AS entries
CALL (entries) {
	UNWIND entries AS entry
	WITH entry WHERE entry.rank < 2 AND entry.row.hosts IS NOT NULL
	WITH entry, entry.n AS n
	MATCH (n)-[former:HOSTED_BY]->(target:Community)
	WHERE NOT target.id IN entry.row.hosts
	DELETE former
	RETURN collect(CASE WHEN entry.rank = 0 THEN entry.row.n END) AS hostedGone
}
CALL (entries) {
	UNWIND entries AS entry
	WITH entry WHERE entry.row.hosts IS NOT NULL
	WITH entry, entry.n AS n
	UNWIND entry.row.hosts AS name
	MATCH (target:Community {id: name})
	WHERE entry.rank = 2 OR NOT EXISTS { (n)-[:HOSTED_BY]->(target) }
	CREATE (n)-[:HOSTED_BY]->(target)
	RETURN collect(CASE WHEN entry.rank = 0 THEN entry.row.n END) AS hosted
}
CALL (entries) {
	UNWIND entries AS entry
	WITH entry WHERE entry.row.attendees IS NOT NULL
	WITH entry, entry.n AS n
	UNWIND entry.row.attendees AS name
	MATCH (target:Teacher {id: name})
	WHERE entry.rank = 2 OR NOT EXISTS { (n)<-[:ATTENDED]-(target) }
	CREATE (n)<-[:ATTENDED]-(target)
	RETURN collect(CASE WHEN entry.rank = 0 THEN entry.row.n END) AS attended
}
// For each row 2 new, 1 changed, 0 the same; besides the rows that only got or lost a relationship.
RETURN [entry IN entries | entry.rank] AS ranks, [entry IN entries | entry.row.n] AS lines,
	hostedGone + hosted + attended AS linked
