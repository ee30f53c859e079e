// The tie between the actor and a colleague as it is now. Both are locked first, lower identifier before higher, so that
// a button pressed twice, or by both at once, makes one tie.
UNWIND CASE WHEN $actor.id < $with THEN [$actor.id, $with] ELSE [$with, $actor.id] END AS id
MATCH (t:Teacher {id: id})
SET t.id = t.id
WITH collect(t) AS both WHERE size(both) = 2
OPTIONAL MATCH (:Teacher {id: $actor.id})-[r:COLLABORATES_WITH]-(:Teacher {id: $with})
RETURN startNode(r).id AS start, CASE WHEN r IS NOT NULL THEN {
	since: toString(r.since), lastAt: toString(r.lastAt), reciprocatedAt: toString(r.reciprocatedAt),
	contacts: r.contacts, setting: r.setting, form: r.form, through: r.through, contactKeys: coalesce(r.contactKeys, [])
} END AS tie, r.undo AS undo
LIMIT 1
