// Members without any tie, for their facilitator: only who lets herself be shown, in alphabetical order.
MATCH (t:Teacher)-[m:MEMBER_OF]->(c:Community {id: $community})
WHERE t.consentMaps = true AND NOT EXISTS { (t)-[:COLLABORATES_WITH]-(:Teacher) } AND visible(t)
RETURN t.id AS id, t.name AS name, toString(date(m.since)) AS since, m.since.epochMillis AS at
ORDER BY t.name, t.id
