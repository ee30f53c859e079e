// Some members by their identifiers, for their facilitator: only who lets herself be shown, in alphabetical order.
MATCH (t:Teacher)-[m:MEMBER_OF]->(c:Community {id: $community})
WHERE t.id IN $ids AND consents(t, 'maps') AND unrestricted(t, 'ties')
	AND shows(t, 'communities') AND visible(t)
RETURN t.id AS id, t.name AS name, toString(date(m.since)) AS since
ORDER BY t.name, t.id
