// Is there nobody else? Asked once all of them are locked. Invented administrators of a demonstration keep nobody's door
// open but that of the demonstration; who is about to leave keeps none.
MATCH (me:Account {id: $account})
WHERE 'administrator' IN me.roles
RETURN NOT EXISTS {
	MATCH (other:Account)
	WHERE 'administrator' IN other.roles AND other <> me AND coalesce(other.demo, false) = coalesce(me.demo, false)
		AND NOT EXISTS { MATCH (e:Erasure) WHERE e.account = other.id }
} AS isLast
