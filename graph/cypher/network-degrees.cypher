// How many neighbours each node has that the actor may see on a map, counted up to a thousand.
UNWIND $query.refs AS ref
MATCH (n) WHERE elementId(n) = ref
CALL (n) {
	CALL (n) {
		MATCH (n)-[:COLLABORATES_WITH|AUTHORED|USED|ADAPTED_FROM|TRANSLATION_OF|ASKED|ANSWERED_BY|ATTENDED|TEACHES_AT|FACILITATES|MEMBER_OF|HOSTED_BY|SHARED_IN|OFFERS|SEEKS|TEACHES|ABOUT|FOCUSES_ON|BROADER|IN|BASED_IN|PART_OF]-(m)
		RETURN m
		UNION ALL
		MATCH (n)-[:WROTE]->(:Answer)-[:ANSWERS]->(m)
		RETURN m
		UNION ALL
		MATCH (n)<-[:ANSWERS]-(:Answer)<-[:WROTE]-(m)
		RETURN m
	}
	WITH DISTINCT m
	WHERE any(label IN labels(m) WHERE label IN $query.labels) AND visible(m)
		AND (NOT m:Teacher OR m.consentMaps OR m.id = $actor.id)
	WITH m LIMIT 1000
	RETURN count(m) AS neighbours
}
RETURN ref, neighbours
