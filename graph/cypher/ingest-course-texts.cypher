UNWIND $rows AS row
MERGE (n:CourseText {key: row.key})
WITH row, n, n.title IS NULL AS isNew
WITH row, n, isNew,
	coalesce(any(name IN keys(row.set) WHERE n[name] <> row.set[name] OR (n[name] IS NULL) <> (row.set[name] IS NULL)), false)
		AS differs
SET n += CASE WHEN isNew OR differs THEN row.set ELSE {} END
WITH row, n, isNew, differs
CALL (row, n) {
	MATCH (whole:Course {key: row.course})
	WHERE NOT EXISTS { (whole)-[:HAS_TEXT]->(n) }
	CREATE (whole)-[:HAS_TEXT]->(n)
	RETURN count(*) AS placed
}
WITH CASE WHEN isNew THEN 'new' WHEN differs OR placed > 0 THEN 'changed' ELSE 'unchanged' END AS status
RETURN count(CASE status WHEN 'new' THEN 1 END) AS new,
	count(CASE status WHEN 'changed' THEN 1 END) AS changed,
	count(CASE status WHEN 'unchanged' THEN 1 END) AS unchanged,
	[] AS ids
