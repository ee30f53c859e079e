// (E − I) ÷ (E + I) between and inside NUTS-2 regions, both ends counted, alive at $asOf (milliseconds).
MATCH (q:Region)<-[:IN]-(a:Teacher)-[t:COLLABORATES_WITH]->(b:Teacher)-[:IN]->(r:Region)
WHERE consents(a, 'figures') AND consents(b, 'figures')
	AND unrestricted(a, 'ties') AND unrestricted(b, 'ties') AND size(q.code) >= 4 AND size(r.code) >= 4
	AND t.since.epochMillis <= $asOf AND t.lastAt.epochMillis >= $asOf - 31536000000
RETURN toFloat(sum(CASE WHEN left(q.code, 4) <> left(r.code, 4) THEN 1 ELSE -1 END)) / count(t) AS value
