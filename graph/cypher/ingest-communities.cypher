UNWIND $rows AS row
MERGE (n:Community {key: row.key})
WITH row, n, n.id IS NULL AS isNew
WITH row, n, isNew,
	coalesce(any(name IN keys(row.set) WHERE n[name] <> row.set[name] OR (n[name] IS NULL) <> (row.set[name] IS NULL)), false)
		AS differs
SET n += CASE WHEN isNew THEN $defaults ELSE {} END
SET n += CASE WHEN isNew THEN {id: row.id, source: $source, createdAt: coalesce(row.set.createdAt, datetime())} ELSE {} END
SET n += CASE WHEN isNew OR differs THEN row.set ELSE {} END
WITH row, n, isNew, differs
CALL (row, n) {
	OPTIONAL MATCH (n)-[former:BASED_IN]->(target:Region)
	WHERE row.regions IS NOT NULL AND NOT target.code IN row.regions
	DELETE former
	RETURN count(former) AS basedGone
}
CALL (row, n) {
	UNWIND row.regions AS name
	MATCH (target:Region {code: name})
	WHERE NOT EXISTS { (n)-[:BASED_IN]->(target) }
	CREATE (n)-[:BASED_IN]->(target)
	RETURN count(*) AS based
}
CALL (row, n) {
	OPTIONAL MATCH (n)-[former:FOCUSES_ON]->(target:Skill)
	WHERE row.skills IS NOT NULL AND NOT target.uri IN row.skills
	DELETE former
	RETURN count(former) AS focusedGone
}
CALL (row, n) {
	UNWIND row.skills AS name
	MATCH (target:Skill {uri: name})
	WHERE NOT EXISTS { (n)-[:FOCUSES_ON]->(target) }
	CREATE (n)-[:FOCUSES_ON]->(target)
	RETURN count(*) AS focused
}
WITH n, CASE WHEN isNew THEN 'new' WHEN differs OR basedGone + based + focusedGone + focused > 0 THEN 'changed' ELSE 'unchanged' END AS status
RETURN count(CASE status WHEN 'new' THEN 1 END) AS new,
	count(CASE status WHEN 'changed' THEN 1 END) AS changed,
	count(CASE status WHEN 'unchanged' THEN 1 END) AS unchanged,
	collect(CASE WHEN status <> 'unchanged' THEN n.id END) AS ids
