// Members without any tie, for their facilitator: only who lets herself and her ties be shown, in alphabetical order.
MATCH (t:Teacher)-[m:MEMBER_OF]->(c:Community {id: $community})
WHERE consents(t, 'maps') AND unrestricted(t, 'ties') AND shows(t, 'communities')
	AND NOT EXISTS { (t)-[:COLLABORATES_WITH]-(:Teacher) } AND visible(t)
RETURN t.id AS id, t.name AS name, toString(date(m.since)) AS since, m.since.epochMillis AS at
ORDER BY t.name, t.id
