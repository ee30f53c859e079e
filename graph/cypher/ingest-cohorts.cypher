UNWIND $rows AS row
MERGE (n:Cohort {key: row.key})
WITH row, n, n.id IS NULL AS isNew
WITH row, n, isNew,
	coalesce(any(name IN keys(row.set) WHERE n[name] <> row.set[name] OR (n[name] IS NULL) <> (row.set[name] IS NULL)), false)
		AS differs
SET n += CASE WHEN isNew THEN {id: row.id, source: $source} ELSE {} END
SET n += CASE WHEN isNew OR differs THEN row.set ELSE {} END
WITH row, n, isNew, differs
CALL (row, n) {
	MATCH (course:Course {key: row.course})
	WHERE NOT EXISTS { (n)-[:OF]->(course) }
	OPTIONAL MATCH (n)-[former:OF]->(:Course)
	DELETE former
	WITH DISTINCT n, course
	CREATE (n)-[:OF]->(course)
	RETURN count(*) AS placed
}
CALL (row, n) {
	UNWIND row.members AS name
	MATCH (member:Teacher {id: name})
	WHERE NOT EXISTS { (member)-[:ENROLLED_IN]->(n) }
	CREATE (member)-[:ENROLLED_IN]->(n)
	RETURN count(*) AS enrolled
}
WITH CASE WHEN isNew THEN 'new' WHEN differs OR placed + enrolled > 0 THEN 'changed' ELSE 'unchanged' END AS status
RETURN count(CASE status WHEN 'new' THEN 1 END) AS new,
	count(CASE status WHEN 'changed' THEN 1 END) AS changed,
	count(CASE status WHEN 'unchanged' THEN 1 END) AS unchanged,
	[] AS ids
