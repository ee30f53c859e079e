UNWIND $rows AS row
MERGE (n:Meeting {key: row.key})
WITH row, n, n.id IS NULL AS isNew
WITH row, n, isNew,
	coalesce(any(name IN keys(row.set) WHERE n[name] <> row.set[name] OR (n[name] IS NULL) <> (row.set[name] IS NULL)), false)
		AS differs
SET n += CASE WHEN isNew THEN {visibility: 'communities', id: row.id, source: $source} ELSE {} END
SET n += CASE WHEN isNew OR differs THEN row.set ELSE {} END
WITH row, n, isNew, differs
CALL (row, n) {
	OPTIONAL MATCH (n)-[former:HOSTED_BY]->(target:Community)
	WHERE row.hosts IS NOT NULL AND NOT target.id IN row.hosts
	DELETE former
	RETURN count(former) AS hostedGone
}
CALL (row, n) {
	UNWIND row.hosts AS name
	MATCH (target:Community {id: name})
	WHERE NOT EXISTS { (n)-[:HOSTED_BY]->(target) }
	CREATE (n)-[:HOSTED_BY]->(target)
	RETURN count(*) AS hosted
}
CALL (row, n) {
	UNWIND row.attendees AS name
	MATCH (target:Teacher {id: name})
	WHERE NOT EXISTS { (n)<-[:ATTENDED]-(target) }
	CREATE (n)<-[:ATTENDED]-(target)
	RETURN count(*) AS attended
}
WITH CASE WHEN isNew THEN 'new' WHEN differs OR hostedGone + hosted + attended > 0 THEN 'changed' ELSE 'unchanged' END AS status
RETURN count(CASE status WHEN 'new' THEN 1 END) AS new,
	count(CASE status WHEN 'changed' THEN 1 END) AS changed,
	count(CASE status WHEN 'unchanged' THEN 1 END) AS unchanged,
	[] AS ids
