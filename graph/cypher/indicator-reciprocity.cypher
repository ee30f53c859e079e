// Pairs in which both turned to the other ÷ connected pairs, both ends counted, alive at $asOf (milliseconds).
MATCH (a:Teacher)-[t:COLLABORATES_WITH]->(b:Teacher)
WHERE consents(a, 'figures') AND consents(b, 'figures')
	AND unrestricted(a, 'ties') AND unrestricted(b, 'ties')
	AND t.since.epochMillis <= $asOf AND t.lastAt.epochMillis >= $asOf - 31536000000
RETURN toFloat(sum(CASE WHEN t.reciprocatedAt.epochMillis <= $asOf THEN 1 ELSE 0 END)) / count(t) AS value
