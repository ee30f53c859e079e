// Members as an administrator sees them: what she may not see of a profile stays out here too.
UNWIND range(0, size($ids) - 1) AS place
WITH place, $ids[place] AS id
OPTIONAL MATCH (t:Teacher {id: id})
OPTIONAL MATCH (own:Account)-[:IS]->(t)
OPTIONAL MATCH (alone:Account {id: id})
WITH place, id, t, coalesce(own, alone) AS a
ORDER BY place
WITH id, t, a, [(t)-[:FACILITATES]->(c:Community) | {id: c.id, name: c.name}] AS facilitates
RETURN id, coalesce(t.name, a.name, '') AS name, facilitates, a.email IS NOT NULL AS hasAccount,
	CASE WHEN t IS NULL THEN [] ELSE ['teacher'] END
		+ CASE WHEN size(facilitates) > 0 THEN ['facilitator'] ELSE [] END
		+ [role IN coalesce(a.roles, []) WHERE role IN ['policymaker', 'administrator']] AS roles,
	CASE WHEN visible(t) AND shows(t, 'school') THEN head([(t)-[:TEACHES_AT]->(s:School) | s.name]) END AS school,
	coalesce(t.invented, a.demo, false) AS invented,
	EXISTS { MATCH (e:Erasure) WHERE e.person = id } AS isLeaving,
	toString(coalesce(t.createdAt, a.createdAt)) AS createdAt
