// Takes away the lists of whoever and whatever changed since they were made, and those that name somebody or something
// that is no more: what is shown no longer is kept nowhere. Older changes were swept before.
CALL () {
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
	RETURN l
	UNION
	MATCH (l:SuggestionList)
	WHERE l.names <> COUNT { (l)-[:NAMES]->() } OR NOT EXISTS { (l)-[:MADE_FOR]->() }
	RETURN l
}
WITH l
LIMIT toInteger($most)
DETACH DELETE l
RETURN count(*) AS swept
