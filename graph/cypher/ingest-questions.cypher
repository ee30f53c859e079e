UNWIND $rows AS row
MERGE (n:Question {key: row.key})
WITH row, n, n.id IS NULL AS isNew
WITH row, n, isNew,
	coalesce(any(name IN keys(row.set) WHERE n[name] <> row.set[name] OR (n[name] IS NULL) <> (row.set[name] IS NULL)), false)
		AS differs
SET n += CASE WHEN isNew THEN $defaults ELSE {} END
SET n += CASE WHEN isNew THEN {id: row.id, source: $source, createdAt: coalesce(row.set.createdAt, datetime())} ELSE {} END
SET n += CASE WHEN isNew OR differs THEN row.set ELSE {} END
WITH row, n, isNew, differs
CALL (row, n) {
	UNWIND [row.askedBy] AS name
	MATCH (target:Teacher {id: name})
	WHERE NOT EXISTS { (n)<-[:ASKED]-(target) }
	CREATE (n)<-[:ASKED]-(target)
	RETURN count(*) AS asked
}
CALL (row, n) {
	OPTIONAL MATCH (n)-[former:ABOUT]->(target:Skill)
	WHERE row.skills IS NOT NULL AND NOT target.uri IN row.skills
	DELETE former
	RETURN count(former) AS toldGone
}
CALL (row, n) {
	UNWIND row.skills AS name
	MATCH (target:Skill {uri: name})
	WHERE NOT EXISTS { (n)-[:ABOUT]->(target) }
	CREATE (n)-[:ABOUT]->(target)
	RETURN count(*) AS told
}
CALL (row, n) {
	UNWIND row.communities AS name
	MATCH (target:Community {id: name})
	WHERE NOT EXISTS { (n)-[:SHARED_IN]->(target) }
	CREATE (n)-[:SHARED_IN]->(target)
	RETURN count(*) AS shared
}
CALL (row, n) {
	UNWIND row.materials AS name
	MATCH (target:Material {id: name})
	WHERE NOT EXISTS { (n)-[:ANSWERED_BY]->(target) }
	CREATE (n)-[:ANSWERED_BY]->(target)
	RETURN count(*) AS answered
}
WITH n, CASE WHEN isNew THEN 'new' WHEN differs OR asked + toldGone + told + shared + answered > 0 THEN 'changed' ELSE 'unchanged' END AS status
RETURN count(CASE status WHEN 'new' THEN 1 END) AS new,
	count(CASE status WHEN 'changed' THEN 1 END) AS changed,
	count(CASE status WHEN 'unchanged' THEN 1 END) AS unchanged,
	collect(CASE WHEN status <> 'unchanged' THEN n.id END) AS ids
