// Ties with both ends counted; `from` turned to the other one first.
MATCH (a:Teacher)-[t:COLLABORATES_WITH]->(b:Teacher)
WHERE consents(a, 'figures') AND consents(b, 'figures')
	AND unrestricted(a, 'ties') AND unrestricted(b, 'ties')
RETURN a.id AS from, b.id AS to, t.since.epochMillis AS since, t.lastAt.epochMillis AS lastAt,
	t.reciprocatedAt.epochMillis AS reciprocatedAt, t.form AS form, t.setting AS setting
