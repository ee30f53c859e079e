// Pairs with a tie ÷ all pairs of counted persons, alive at $asOf (milliseconds).
MATCH (p:Teacher)
WHERE consents(p, 'figures') AND unrestricted(p, 'ties') AND p.createdAt.epochMillis <= $asOf
WITH count(p) AS persons
MATCH (a:Teacher)-[t:COLLABORATES_WITH]->(b:Teacher)
WHERE consents(a, 'figures') AND consents(b, 'figures')
	AND unrestricted(a, 'ties') AND unrestricted(b, 'ties')
	AND t.since.epochMillis <= $asOf AND t.lastAt.epochMillis >= $asOf - 31536000000
WITH persons, count(t) AS ties
RETURN toFloat(ties) / (persons * (persons - 1) / 2) AS value
