// Counted members without a tie to another one ÷ counted members, of those who joined 90 days before $asOf
// (milliseconds).
MATCH (p:Teacher)
WHERE consents(p, 'figures') AND unrestricted(p, 'ties') AND p.createdAt.epochMillis <= $asOf - 7776000000
WITH p, EXISTS {
	(p)-[t:COLLABORATES_WITH]-(o:Teacher) WHERE consents(o, 'figures') AND unrestricted(o, 'ties') AND t.since.epochMillis <= $asOf
} AS isTied
RETURN toFloat(sum(CASE WHEN isTied THEN 0 ELSE 1 END)) / count(p) AS value
