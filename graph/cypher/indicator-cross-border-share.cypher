// Ties between two countries ÷ ties with both countries known, both ends counted, alive at $asOf (milliseconds).
MATCH (q:Region)<-[:IN]-(a:Teacher)-[t:COLLABORATES_WITH]->(b:Teacher)-[:IN]->(r:Region)
WHERE consents(a, 'figures') AND consents(b, 'figures')
	AND unrestricted(a, 'ties') AND unrestricted(b, 'ties')
	AND t.since.epochMillis <= $asOf AND t.lastAt.epochMillis >= $asOf - 31536000000
RETURN toFloat(sum(CASE WHEN left(q.code, 2) <> left(r.code, 2) THEN 1 ELSE 0 END)) / count(t) AS value
