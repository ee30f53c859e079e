// What an everyday question of the actor's says and is about, and in which of her communities it is asked. One that was hidden
// because of a report stays so; what she decides here is who sees it afterwards.
MATCH (me:Teacher {id: $actor.id})-[:ASKED]->(q:Question {id: $id})
SET q += $set
SET q.hiddenVisibility = CASE WHEN q.hiddenVisibility IS NULL THEN null ELSE $visibility END
SET q.visibility = CASE WHEN q.hiddenVisibility IS NULL THEN $visibility ELSE q.visibility END
WITH me, q
CALL (q) {
	MATCH (q)-[former:ABOUT]->(s:Skill)
	WHERE NOT s.uri IN $skills
	DELETE former
	RETURN count(*) AS left
}
CALL (q) {
	MATCH (s:Skill)
	WHERE s.uri IN $skills
	MERGE (q)-[:ABOUT]->(s)
	RETURN count(s) AS told
}
CALL (q) {
	MATCH (q)-[former:SHARED_IN]->(c:Community)
	WHERE NOT c.id IN $communities
	DELETE former
	RETURN count(*) AS withdrawn
}
CALL (me, q) {
	MATCH (c:Community)
	WHERE c.id IN $communities AND (EXISTS { (me)-[:MEMBER_OF]->(c) } OR EXISTS { (q)-[:SHARED_IN]->(c) })
	MERGE (q)-[:SHARED_IN]->(c)
	RETURN count(c) AS shared
}
RETURN q.id AS id, shared
