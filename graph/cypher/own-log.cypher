// What happened to a person, newest first, and who did it: administrators by name, for what they do here they do as
// such; others only where she may see them.
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
	CASE WHEN e.actor IN $ids THEN null WHEN 'administrator' IN account.roles THEN coalesce(t.name, account.name)
		WHEN visible(t) THEN t.name END AS name
ORDER BY e.at DESC, e.id DESC
