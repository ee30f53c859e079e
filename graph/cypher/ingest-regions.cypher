UNWIND $rows AS row
MERGE (n:Region {code: row.key})
WITH row, n, n.name IS NULL AS isNew, n.latitude IS NULL AND row.point IS NOT NULL AS isUnplaced
WITH row, n, isNew, isUnplaced,
	coalesce(any(name IN keys(row.set) WHERE n[name] <> row.set[name] OR (n[name] IS NULL) <> (row.set[name] IS NULL)), false)
		AS differs
SET n += CASE WHEN isNew THEN {source: $source} ELSE {} END
SET n += CASE WHEN isNew OR differs THEN row.set ELSE {} END
SET n += CASE WHEN isUnplaced THEN row.point ELSE {} END
// All regions of the batch are there before they are linked.
WITH collect({row: row, n: n, isNew: isNew, differs: differs OR isUnplaced}) AS entries
UNWIND entries AS entry
WITH entry.row AS row, entry.n AS n, entry.isNew AS isNew, entry.differs AS differs
CALL (row, n) {
	MATCH (parent:Region {code: row.parent})
	WHERE NOT EXISTS { (n)-[:PART_OF]->(parent) }
	OPTIONAL MATCH (n)-[former:PART_OF]->(:Region)
	DELETE former
	WITH DISTINCT n, parent
	CREATE (n)-[:PART_OF]->(parent)
	RETURN count(*) AS linked
}
// Parts that came before it: files of NUTS are often one level each.
CALL (n, isNew) {
	MATCH (part:Region)
	WHERE isNew AND part.code STARTS WITH n.code AND size(part.code) = size(n.code) + 1
		AND NOT EXISTS { (part)-[:PART_OF]->(:Region) }
	CREATE (part)-[:PART_OF]->(n)
}
WITH CASE WHEN isNew THEN 'new' WHEN differs OR linked > 0 THEN 'changed' ELSE 'unchanged' END AS status
RETURN count(CASE status WHEN 'new' THEN 1 END) AS new,
	count(CASE status WHEN 'changed' THEN 1 END) AS changed,
	count(CASE status WHEN 'unchanged' THEN 1 END) AS unchanged,
	[] AS ids
