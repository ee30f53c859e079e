// Keeps a tie as it was worked out: made if there was none, with the actor at its start.
MATCH (me:Teacher {id: $actor.id}), (other:Teacher {id: $with})
OPTIONAL MATCH (me)-[known:COLLABORATES_WITH]-(other)
FOREACH (_ IN CASE WHEN known IS NULL THEN [1] ELSE [] END | CREATE (me)-[:COLLABORATES_WITH]->(other))
WITH me, other
MATCH (me)-[r:COLLABORATES_WITH]-(other)
SET r.since = datetime($tie.since), r.lastAt = datetime($tie.lastAt), r.reciprocatedAt = datetime($tie.reciprocatedAt),
	r.contacts = toInteger($tie.contacts), r.setting = $tie.setting, r.form = $tie.form, r.through = $tie.through,
	r.contactKeys = $tie.contactKeys, r.undo = $undo
FOREACH (t IN [me, other] |
	SET t.withdrawn = [one IN coalesce(t.withdrawn, [])
		WHERE NOT one IN ['COLLABORATES_WITH ' + $with, 'COLLABORATES_WITH ' + $actor.id]])
