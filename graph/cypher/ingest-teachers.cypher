UNWIND $rows AS row
MERGE (n:Teacher {key: row.key})
// What she has set herself stays: who may see her, and what she agreed to.
WITH row, n, n.id IS NULL AS isNew, row.set AS told
WITH row, n, isNew, CASE WHEN n.visibilitySetAt IS NULL THEN told ELSE told {.*, visibility: n.visibility} END AS given
WITH row, n, given, isNew, NOT isNew AND coalesce(any(name IN keys(given)
		WHERE n[name] <> given[name] OR (n[name] IS NULL) <> (given[name] IS NULL)), false) AS differs
FOREACH (_ IN CASE WHEN isNew THEN [1] ELSE [] END | SET n += $fresh SET n += given {.*, id: row.id, createdAt: coalesce(row.set.createdAt, datetime()),
	consents: coalesce(row.consents, ['suggest', 'maps', 'figures'])})
FOREACH (_ IN CASE WHEN differs THEN [1] ELSE [] END | SET n += given)
// All nodes of the batch are there before they are linked, one kind of relationship after the other.
WITH collect({row: row, n: n, rank: CASE WHEN isNew THEN 2 WHEN differs THEN 1 ELSE 0 END}) AS entries
CALL (entries) {
	UNWIND entries AS entry
	WITH entry WHERE entry.rank < 2 AND entry.row.region IS NOT NULL
	WITH entry, entry.n AS n
	MATCH (n)-[former:IN]->(target:Region)
	WHERE target.code <> entry.row.region
	DELETE former
	RETURN collect(CASE WHEN entry.rank = 0 THEN entry.row.n END) AS movedGone
}
CALL (entries) {
	UNWIND entries AS entry
	WITH entry WHERE entry.row.region IS NOT NULL
	WITH entry, entry.n AS n
	UNWIND [entry.row.region] AS name
	MATCH (target:Region {code: name})
	WHERE entry.rank = 2 OR NOT EXISTS { (n)-[:IN]->(target) }
	CREATE (n)-[:IN]->(target)
	RETURN collect(CASE WHEN entry.rank = 0 THEN entry.row.n END) AS moved
}
CALL (entries) {
	UNWIND entries AS entry
	WITH entry WHERE entry.rank < 2 AND entry.row.school IS NOT NULL
	WITH entry, entry.n AS n
	MATCH (n)-[former:TEACHES_AT]->(target:School)
	WHERE target.id <> entry.row.school
	DELETE former
	RETURN collect(CASE WHEN entry.rank = 0 THEN entry.row.n END) AS hiredGone
}
CALL (entries) {
	UNWIND entries AS entry
	WITH entry WHERE entry.row.school IS NOT NULL
	WITH entry, entry.n AS n
	UNWIND [entry.row.school] AS name
	MATCH (target:School {id: name})
	WHERE entry.rank = 2 OR NOT EXISTS { (n)-[:TEACHES_AT]->(target) }
	CREATE (n)-[:TEACHES_AT]->(target)
	RETURN collect(CASE WHEN entry.rank = 0 THEN entry.row.n END) AS hired
}
// Communities, offers and needs belong to the person: an import adds to them, takes none away, and does not bring back
// what she has withdrawn.
CALL (entries) {
	UNWIND entries AS entry
	WITH entry WHERE entry.row.communities IS NOT NULL
	WITH entry, entry.n AS n
	UNWIND entry.row.communities AS name
	MATCH (target:Community {id: name})
	WHERE (entry.rank = 2 OR NOT EXISTS { (n)-[:MEMBER_OF]->(target) })
		AND NOT 'MEMBER_OF ' + name IN coalesce(n.withdrawn, [])
	CREATE (n)-[:MEMBER_OF {since: n.createdAt}]->(target)
	RETURN collect(CASE WHEN entry.rank = 0 THEN entry.row.n END) AS joined
}
CALL (entries) {
	UNWIND entries AS entry
	WITH entry WHERE entry.row.offers IS NOT NULL
	WITH entry, entry.n AS n
	UNWIND entry.row.offers AS offer
	MATCH (skill:Skill {uri: offer.ref})
	WHERE NOT 'OFFERS ' + offer.ref IN coalesce(n.withdrawn, [])
	MERGE (n)-[r:OFFERS]->(skill)
	WITH entry, n, offer, r
	WHERE r.level IS NULL OR r.level <> offer.level OR coalesce(r.stages, []) <> coalesce(offer.stages, [])
	SET r.level = offer.level, r.stages = offer.stages, r.createdAt = coalesce(r.createdAt, offer.createdAt, n.createdAt)
	RETURN collect(CASE WHEN entry.rank = 0 THEN entry.row.n END) AS offered
}
CALL (entries) {
	UNWIND entries AS entry
	WITH entry WHERE entry.row.seeks IS NOT NULL
	WITH entry, entry.n AS n
	UNWIND entry.row.seeks AS need
	MATCH (skill:Skill {uri: need.ref})
	WHERE NOT 'SEEKS ' + need.ref IN coalesce(n.withdrawn, [])
	MERGE (n)-[r:SEEKS]->(skill)
	WITH entry, n, need, r
	WHERE r.urgency IS NULL OR r.urgency <> need.level OR coalesce(r.stages, []) <> coalesce(need.stages, [])
	SET r.urgency = need.level, r.stages = need.stages, r.createdAt = coalesce(r.createdAt, need.createdAt, n.createdAt)
	RETURN collect(CASE WHEN entry.rank = 0 THEN entry.row.n END) AS sought
}
// For each row 2 new, 1 changed, 0 the same; besides the rows that only got or lost a relationship.
RETURN [entry IN entries | entry.rank] AS ranks, [entry IN entries | entry.row.n] AS lines,
	movedGone + moved + hiredGone + hired + joined + offered + sought AS linked
