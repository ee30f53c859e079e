// What happened to a person, newest first; who did it, by name only where she may see that person.
MATCH (e:AuditEvent)
WHERE e.subject IN $ids AND ($at IS NULL OR e.at < datetime($at) OR (e.at = datetime($at) AND e.id < $id))
WITH e ORDER BY e.at DESC, e.id DESC LIMIT toInteger($most)
OPTIONAL MATCH (t:Teacher {id: e.actor})
OPTIONAL MATCH (own:Account)-[:IS]->(t)
OPTIONAL MATCH (a:Account {id: e.actor})
WITH e, t, coalesce(own, a) AS account
RETURN e.id AS id, toString(e.at) AS at, e.action AS action, e.details AS details,
	CASE WHEN e.actor IS NULL THEN 'system' WHEN e.actor IN $ids THEN 'me'
		WHEN 'administrator' IN account.roles THEN 'administrator' ELSE 'member' END AS by,
	CASE WHEN NOT e.actor IN $ids AND visible(t) THEN t.name END AS name
ORDER BY e.at DESC, e.id DESC
