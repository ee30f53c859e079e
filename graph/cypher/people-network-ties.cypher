// Ties that both show, of people who let themselves be suggested.
MATCH (a:Teacher)-[r:COLLABORATES_WITH]->(b:Teacher)
WHERE consents(a, 'suggest') AND consents(b, 'suggest') AND unrestricted(a, 'ties') AND unrestricted(b, 'ties')
	AND a.visibility IN ['public', 'members'] AND b.visibility IN ['public', 'members']
RETURN a.id AS from, b.id AS to, r.since.epochSeconds AS since, r.reciprocatedAt.epochSeconds AS answered,
	coalesce(r.lastAt, r.since).epochSeconds AS last, coalesce(r.contacts, 1) AS contacts
