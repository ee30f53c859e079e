// Takes away the lists of whoever and whatever changed since they were made: what somebody shows no longer is kept
// nowhere. Older changes were swept before.
CALL () {
	MATCH (n:Teacher) WHERE n.changedAt > datetime() - duration({days: 2}) RETURN n
	UNION ALL
	MATCH (n:Material) WHERE n.changedAt > datetime() - duration({days: 2}) RETURN n
	UNION ALL
	MATCH (n:Community) WHERE n.changedAt > datetime() - duration({days: 2}) RETURN n
	UNION ALL
	MATCH (n:Question) WHERE n.changedAt > datetime() - duration({days: 2}) RETURN n
}
MATCH (n)<-[:NAMES|MADE_FOR]-(l:SuggestionList)
WHERE l.madeAt - duration({seconds: toInteger($margin)}) <= n.changedAt
WITH DISTINCT l
LIMIT toInteger($most)
DETACH DELETE l
RETURN count(*) AS swept
