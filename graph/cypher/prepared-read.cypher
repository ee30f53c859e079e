// The list that was prepared for the actor, if all of it still holds: it is not empty or old, it was made the way lists are made
// now, no import came since, and nobody and nothing it names, she herself included, has changed since, went, or is no
// longer hers to see; and each colleague it suggests may still be suggested. A change counts from a little before its
// moment: the transaction that made it ended later.
MATCH (me:Teacher {id: $actor.id})<-[:MADE_FOR]-(l:SuggestionList {key: $key})
WHERE l.madeAt > datetime() - duration({hours: toInteger($hours)})
	AND coalesce(me.changedAt < l.madeAt - duration({seconds: toInteger($margin)}), true)
	AND NOT EXISTS { MATCH (import:GraphState {name: 'import'}) WHERE import.at >= l.madeAt }
	AND l.names > 0 AND l.names = COUNT {
		MATCH (l)-[:NAMES]->(c)
		WHERE coalesce(c.changedAt < l.madeAt - duration({seconds: toInteger($margin)}), true) AND visible(c)
	}
	AND NOT EXISTS { MATCH (l)-[:NAMES {isSuggested: true}]->(t:Teacher) WHERE NOT suggestible(t) }
RETURN l.page AS page
