UNWIND $rows AS row
MATCH (teacher:Teacher {id: row.teacher})
MATCH (community:Community {id: row.community})
// Where she has left she is not brought back.
WHERE NOT 'MEMBER_OF ' + row.community IN coalesce(teacher.withdrawn, [])
MERGE (teacher)-[member:MEMBER_OF]->(community)
WITH row, teacher, community, member, member.since IS NULL AS isNew
WITH row, teacher, community, member, isNew, row.set.since IS NOT NULL AND coalesce(member.since <> row.set.since, true) AS differs
SET member.since = coalesce(row.set.since, member.since, datetime())
WITH row, teacher, community, member, isNew, differs
CALL (row, teacher, community, member) {
	WITH * WHERE row.facilitates AND NOT EXISTS { (teacher)-[:FACILITATES]->(community) }
	CREATE (teacher)-[:FACILITATES {since: member.since}]->(community)
	RETURN count(*) AS appointed
}
WITH teacher, CASE WHEN isNew THEN 'new' WHEN differs OR appointed > 0 THEN 'changed' ELSE 'unchanged' END AS status
RETURN count(CASE status WHEN 'new' THEN 1 END) AS new,
	count(CASE status WHEN 'changed' THEN 1 END) AS changed,
	count(CASE status WHEN 'unchanged' THEN 1 END) AS unchanged,
	collect(DISTINCT CASE WHEN status <> 'unchanged' THEN teacher.id END) AS ids
