// Invented administrators of a demonstration keep nobody's door open but that of the demonstration.
MATCH (a:Account)
WHERE 'administrator' IN a.roles
WITH a ORDER BY a.id
SET a.lock = true
REMOVE a.lock
WITH collect(a) AS all
UNWIND all AS me
WITH all, me WHERE me.id = $account
RETURN none(other IN all WHERE other <> me AND coalesce(other.demo, false) = coalesce(me.demo, false)
	AND NOT EXISTS { MATCH (e:Erasure) WHERE e.account = other.id }) AS isLast
