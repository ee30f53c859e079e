UNWIND $rows AS row
MERGE (n:Skill {uri: row.key})
WITH row, n, n.scheme IS NULL AS isNew
WITH row, n, isNew,
	coalesce(any(name IN keys(row.set) WHERE n[name] <> row.set[name] OR (n[name] IS NULL) <> (row.set[name] IS NULL)), false)
		AS differs
SET n += CASE WHEN isNew THEN {source: $source} ELSE {} END
SET n += CASE WHEN isNew OR differs THEN row.set ELSE {} END
// All concepts of the batch are there before they are linked.
WITH collect({row: row, n: n, isNew: isNew, differs: differs}) AS entries
UNWIND entries AS entry
WITH entry.row AS row, entry.n AS n, entry.isNew AS isNew, entry.differs AS differs
WITH row, n, isNew, differs, [(n)-[:BROADER]->(b:Skill) | b.uri] AS had
WITH row, n, isNew, differs, had, coalesce(row.broader, had) AS wanted
CALL (n, had, wanted) {
	MATCH (n)-[former:BROADER]->(b:Skill)
	WHERE size(had) > 0 AND NOT b.uri IN wanted
	DELETE former
}
CALL (n, had, wanted) {
	UNWIND [uri IN wanted WHERE NOT uri IN had] AS uri
	MATCH (b:Skill {uri: uri})
	CREATE (n)-[:BROADER]->(b)
}
WITH n, CASE
	WHEN isNew THEN 'new'
	WHEN differs OR size(had) <> size(wanted) OR any(uri IN wanted WHERE NOT uri IN had) THEN 'changed'
	ELSE 'unchanged'
END AS status
RETURN count(CASE status WHEN 'new' THEN 1 END) AS new,
	count(CASE status WHEN 'changed' THEN 1 END) AS changed,
	count(CASE status WHEN 'unchanged' THEN 1 END) AS unchanged,
	collect(CASE WHEN status <> 'unchanged' THEN n.uri END) AS ids
