UNWIND $rows AS row
MERGE (n:Material {key: row.key})
WITH row, n, n.id IS NULL AS isNew
WITH row, n, isNew,
	coalesce(any(name IN keys(row.set) WHERE n[name] <> row.set[name] OR (n[name] IS NULL) <> (row.set[name] IS NULL)), false)
		AS differs
SET n += CASE WHEN isNew THEN $defaults ELSE {} END
SET n += CASE WHEN isNew THEN {id: row.id, source: $source, createdAt: coalesce(row.set.createdAt, datetime())} ELSE {} END
SET n += CASE WHEN isNew OR differs THEN row.set ELSE {} END
// All materials of the batch are there before they are linked.
WITH collect({row: row, n: n, isNew: isNew, differs: differs}) AS entries
UNWIND entries AS entry
WITH entry.row AS row, entry.n AS n, entry.isNew AS isNew, entry.differs AS differs
CALL (row, n) {
	OPTIONAL MATCH (n)-[former:TEACHES]->(target:Skill)
	WHERE row.skills IS NOT NULL AND NOT target.uri IN row.skills
	DELETE former
	RETURN count(former) AS taughtGone
}
CALL (row, n) {
	UNWIND row.skills AS name
	MATCH (target:Skill {uri: name})
	WHERE NOT EXISTS { (n)-[:TEACHES]->(target) }
	CREATE (n)-[:TEACHES]->(target)
	RETURN count(*) AS taught
}
CALL (row, n) {
	UNWIND row.authors AS name
	MATCH (target:Teacher {id: name})
	WHERE NOT EXISTS { (n)<-[:AUTHORED]-(target) }
	CREATE (n)<-[:AUTHORED]-(target)
	RETURN count(*) AS written
}
CALL (row, n) {
	UNWIND row.communities AS name
	MATCH (target:Community {id: name})
	WHERE NOT EXISTS { (n)-[:SHARED_IN]->(target) }
	CREATE (n)-[:SHARED_IN]->(target)
	RETURN count(*) AS shared
}
CALL (row, n) {
	MATCH (target:Material {id: row.adaptedFrom})
	WHERE NOT EXISTS { (n)-[:ADAPTED_FROM]->(target) }
	OPTIONAL MATCH (n)-[former:ADAPTED_FROM]->(:Material)
	DELETE former
	WITH DISTINCT n, target
	CREATE (n)-[:ADAPTED_FROM]->(target)
	RETURN count(*) AS adapted
}
CALL (row, n) {
	MATCH (target:Material {id: row.translationOf})
	WHERE NOT EXISTS { (n)-[:TRANSLATION_OF]->(target) }
	OPTIONAL MATCH (n)-[former:TRANSLATION_OF]->(:Material)
	DELETE former
	WITH DISTINCT n, target
	CREATE (n)-[:TRANSLATION_OF]->(target)
	RETURN count(*) AS translated
}
// A row with titles in several languages makes several materials and counts once.
WITH row.n AS line, n.id AS id, CASE
	WHEN isNew THEN 2
	WHEN differs OR taughtGone + taught + written + shared + adapted + translated > 0 THEN 1
	ELSE 0
END AS rank
WITH line, max(rank) AS rank, collect(CASE WHEN rank > 0 THEN id END) AS changedIds
RETURN count(CASE rank WHEN 2 THEN 1 END) AS new,
	count(CASE rank WHEN 1 THEN 1 END) AS changed,
	count(CASE rank WHEN 0 THEN 1 END) AS unchanged,
	reduce(ids = [], some IN collect(changedIds) | ids + some) AS ids
