// How many neighbours each node has that the actor may see on a map, counted up to a thousand.
UNWIND $query.refs AS ref
MATCH (n) WHERE elementId(n) = ref
CALL (n) {
	CALL (n) {
		MATCH (n)-[r:COLLABORATES_WITH|AUTHORED|USED|ADAPTED_FROM|TRANSLATION_OF|ASKED|ANSWERED_BY|ATTENDED|TEACHES_AT|FACILITATES|MEMBER_OF|HOSTED_BY|SHARED_IN|OFFERS|SEEKS|TEACHES|ABOUT|FOCUSES_ON|BROADER|IN|BASED_IN|PART_OF]-(m)
		RETURN m, type(r) AS type
		UNION ALL
		MATCH (n)-[:WROTE]->(:Answer)-[:ANSWERS]->(m)
		RETURN m, 'ANSWERED' AS type
		UNION ALL
		MATCH (n)<-[:ANSWERS]-(:Answer)<-[:WROTE]-(m)
		RETURN m, 'ANSWERED' AS type
	}
	WITH DISTINCT n, m, CASE type
			WHEN 'OFFERS' THEN 'offersVisibility' WHEN 'SEEKS' THEN 'seeksVisibility' WHEN 'TEACHES_AT' THEN 'schoolVisibility'
			WHEN 'MEMBER_OF' THEN 'communitiesVisibility' WHEN 'COLLABORATES_WITH' THEN 'tiesVisibility'
		END AS section
	WHERE any(label IN labels(m) WHERE label IN $query.labels) AND visible(m)
		AND (NOT m:Teacher OR consents(m, 'maps') OR m.id = $actor.id)
		AND (section IS NULL OR (shows(n, section) AND shows(m, section)))
	WITH DISTINCT m LIMIT 1000
	RETURN count(m) AS neighbours
}
RETURN ref, neighbours
