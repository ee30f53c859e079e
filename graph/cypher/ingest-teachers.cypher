UNWIND $rows AS row
MERGE (n:Teacher {key: row.key})
WITH row, n, n.id IS NULL AS isNew
WITH row, n, isNew,
	coalesce(any(name IN keys(row.set) WHERE n[name] <> row.set[name] OR (n[name] IS NULL) <> (row.set[name] IS NULL)), false)
		AS differs
SET n += CASE WHEN isNew THEN $defaults ELSE {} END
SET n += CASE WHEN isNew THEN {id: row.id, source: $source, createdAt: coalesce(row.set.createdAt, datetime())} ELSE {} END
SET n += CASE WHEN isNew OR differs THEN row.set ELSE {} END
WITH row, n, isNew, differs
CALL (row, n) {
	MATCH (target:Region {code: row.region})
	WHERE NOT EXISTS { (n)-[:IN]->(target) }
	OPTIONAL MATCH (n)-[former:IN]->(:Region)
	DELETE former
	WITH DISTINCT n, target
	CREATE (n)-[:IN]->(target)
	RETURN count(*) AS moved
}
CALL (row, n) {
	MATCH (target:School {id: row.school})
	WHERE NOT EXISTS { (n)-[:TEACHES_AT]->(target) }
	OPTIONAL MATCH (n)-[former:TEACHES_AT]->(:School)
	DELETE former
	WITH DISTINCT n, target
	CREATE (n)-[:TEACHES_AT]->(target)
	RETURN count(*) AS hired
}
// Communities, offers and needs belong to the person: an import adds to them and takes none away.
CALL (row, n) {
	UNWIND row.communities AS name
	MATCH (target:Community {id: name})
	WHERE NOT EXISTS { (n)-[:MEMBER_OF]->(target) }
	CREATE (n)-[:MEMBER_OF {since: n.createdAt}]->(target)
	RETURN count(*) AS joined
}
CALL (row, n) {
	UNWIND row.offers AS offer
	MATCH (skill:Skill {uri: offer.ref})
	MERGE (n)-[offers:OFFERS]->(skill)
	WITH n, offer, offers, offers.level IS NULL AS isNew
	WHERE isNew OR offers.level <> offer.level OR coalesce(offers.stages, []) <> coalesce(offer.stages, [])
	SET offers.level = offer.level, offers.stages = offer.stages,
		offers.createdAt = coalesce(offers.createdAt, offer.createdAt, n.createdAt)
	RETURN count(*) AS offered
}
CALL (row, n) {
	UNWIND row.seeks AS need
	MATCH (skill:Skill {uri: need.ref})
	MERGE (n)-[seeks:SEEKS]->(skill)
	WITH n, need, seeks, seeks.urgency IS NULL AS isNew
	WHERE isNew OR seeks.urgency <> need.level OR coalesce(seeks.stages, []) <> coalesce(need.stages, [])
	SET seeks.urgency = need.level, seeks.stages = need.stages,
		seeks.createdAt = coalesce(seeks.createdAt, need.createdAt, n.createdAt)
	RETURN count(*) AS sought
}
WITH n, CASE WHEN isNew THEN 'new' WHEN differs OR moved + hired + joined + offered + sought > 0 THEN 'changed' ELSE 'unchanged' END AS status
RETURN count(CASE status WHEN 'new' THEN 1 END) AS new,
	count(CASE status WHEN 'changed' THEN 1 END) AS changed,
	count(CASE status WHEN 'unchanged' THEN 1 END) AS unchanged,
	collect(CASE WHEN status <> 'unchanged' THEN n.id END) AS ids
