UNWIND $rows AS row
MERGE (n:Answer {key: row.key})
WITH row, n, n.id IS NULL AS isNew
WITH row, n, isNew,
	coalesce(any(name IN keys(row.set) WHERE n[name] <> row.set[name] OR (n[name] IS NULL) <> (row.set[name] IS NULL)), false)
		AS differs
SET n += CASE WHEN isNew THEN $defaults ELSE {} END
SET n += CASE WHEN isNew THEN {id: row.id, source: $source, createdAt: coalesce(row.set.createdAt, datetime())} ELSE {} END
SET n += CASE WHEN isNew OR differs THEN row.set ELSE {} END
WITH row, n, isNew, differs
CALL (row, n) {
	MATCH (target:Question {id: row.question})
	WHERE NOT EXISTS { (n)-[:ANSWERS]->(target) }
	OPTIONAL MATCH (n)-[former:ANSWERS]->(:Question)
	DELETE former
	WITH DISTINCT n, target
	CREATE (n)-[:ANSWERS]->(target)
	RETURN count(*) AS placed
}
CALL (row, n) {
	UNWIND [row.author] AS name
	MATCH (target:Teacher {id: name})
	WHERE NOT EXISTS { (n)<-[:WROTE]-(target) }
	CREATE (n)<-[:WROTE]-(target)
	RETURN count(*) AS written
}
WITH n, row, CASE WHEN isNew THEN 'new' WHEN differs OR placed + written > 0 THEN 'changed' ELSE 'unchanged' END AS status
RETURN count(CASE status WHEN 'new' THEN 1 END) AS new,
	count(CASE status WHEN 'changed' THEN 1 END) AS changed,
	count(CASE status WHEN 'unchanged' THEN 1 END) AS unchanged,
	collect(CASE WHEN status <> 'unchanged' THEN row.question END) AS ids
