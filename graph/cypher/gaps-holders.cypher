// Members without whom the network would fall into more parts (property of algorithm "articulation"), for their
// facilitator: only who lets herself be shown, in alphabetical order and without a number.
MATCH (t:Teacher)-[m:MEMBER_OF]->(c:Community {id: $community})
WHERE t.isArticulation = true AND consents(t, 'maps') AND unrestricted(t, 'ties')
	AND shows(t, 'communities') AND visible(t)
RETURN t.id AS id, t.name AS name, toString(date(m.since)) AS since
ORDER BY t.name, t.id
