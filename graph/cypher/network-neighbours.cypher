// Visible neighbours of some nodes by kind of relationship. Of a hub the nearest ones: the actor's colleagues, then
// those who share a community with her, countries taking turns. At most $query.examined of a hub are looked at.
UNWIND $query.from AS ref
MATCH (n) WHERE elementId(n) = ref
CALL (n) {
	MATCH (n)-[r:COLLABORATES_WITH]-(m)
	WHERE ($query.forms IS NULL OR r.form IN $query.forms) AND ($query.settings IS NULL OR r.setting IN $query.settings)
	RETURN 'COLLABORATES_WITH' AS type, m LIMIT toInteger($query.examined)
	UNION ALL
	MATCH (n)-[:AUTHORED]-(m) RETURN 'AUTHORED' AS type, m LIMIT toInteger($query.examined)
	UNION ALL
	MATCH (n)-[:USED]-(m) RETURN 'USED' AS type, m LIMIT toInteger($query.examined)
	UNION ALL
	MATCH (n)-[:ADAPTED_FROM]-(m) RETURN 'ADAPTED_FROM' AS type, m LIMIT toInteger($query.examined)
	UNION ALL
	MATCH (n)-[:TRANSLATION_OF]-(m) RETURN 'TRANSLATION_OF' AS type, m LIMIT toInteger($query.examined)
	UNION ALL
	MATCH (n)-[:ASKED]-(m) RETURN 'ASKED' AS type, m LIMIT toInteger($query.examined)
	UNION ALL
	MATCH (n)-[:WROTE]->(:Answer)-[:ANSWERS]->(m) RETURN 'ANSWERED' AS type, m LIMIT toInteger($query.examined)
	UNION ALL
	MATCH (n)<-[:ANSWERS]-(:Answer)<-[:WROTE]-(m) RETURN 'ANSWERED' AS type, m LIMIT toInteger($query.examined)
	UNION ALL
	MATCH (n)-[:ANSWERED_BY]-(m) RETURN 'ANSWERED_BY' AS type, m LIMIT toInteger($query.examined)
	UNION ALL
	MATCH (n)-[:ATTENDED]-(m) RETURN 'ATTENDED' AS type, m LIMIT toInteger($query.examined)
	UNION ALL
	MATCH (n)-[:TEACHES_AT]-(m) RETURN 'TEACHES_AT' AS type, m LIMIT toInteger($query.examined)
	UNION ALL
	MATCH (n)-[:FACILITATES]-(m) RETURN 'FACILITATES' AS type, m LIMIT toInteger($query.examined)
	UNION ALL
	MATCH (n)-[:MEMBER_OF]-(m) RETURN 'MEMBER_OF' AS type, m LIMIT toInteger($query.examined)
	UNION ALL
	MATCH (n)-[:HOSTED_BY]-(m) RETURN 'HOSTED_BY' AS type, m LIMIT toInteger($query.examined)
	UNION ALL
	MATCH (n)-[:SHARED_IN]-(m) RETURN 'SHARED_IN' AS type, m LIMIT toInteger($query.examined)
	UNION ALL
	MATCH (n)-[:OFFERS]-(m) RETURN 'OFFERS' AS type, m LIMIT toInteger($query.examined)
	UNION ALL
	MATCH (n)-[:SEEKS]-(m) RETURN 'SEEKS' AS type, m LIMIT toInteger($query.examined)
	UNION ALL
	MATCH (n)-[:TEACHES]-(m) RETURN 'TEACHES' AS type, m LIMIT toInteger($query.examined)
	UNION ALL
	MATCH (n)-[:ABOUT]-(m) RETURN 'ABOUT' AS type, m LIMIT toInteger($query.examined)
	UNION ALL
	MATCH (n)-[:FOCUSES_ON]-(m) RETURN 'FOCUSES_ON' AS type, m LIMIT toInteger($query.examined)
	UNION ALL
	MATCH (n)-[:BROADER]-(m) RETURN 'BROADER' AS type, m LIMIT toInteger($query.examined)
	UNION ALL
	MATCH (n)-[:IN]-(m) RETURN 'IN' AS type, m LIMIT toInteger($query.examined)
	UNION ALL
	MATCH (n)-[:BASED_IN]-(m) RETURN 'BASED_IN' AS type, m LIMIT toInteger($query.examined)
	UNION ALL
	// A country or larger region holds the communities of its parts.
	MATCH (n)<-[:PART_OF*1..3]-(:Region)<-[:BASED_IN]-(m) RETURN 'BASED_IN' AS type, m LIMIT toInteger($query.examined)
	UNION ALL
	MATCH (n)-[:PART_OF]-(m) RETURN 'PART_OF' AS type, m LIMIT toInteger($query.examined)
	UNION ALL
	// Of the largest hubs only a part was looked at: who is near the actor is found from her side.
	WITH n WHERE COUNT { (n)--() } > $query.examined
	MATCH (:Teacher {id: $actor.id})-[:COLLABORATES_WITH]-(m:Teacher)
	// The limit keeps the planner from beginning at the hub.
	WITH n, m LIMIT toInteger($query.examined)
	MATCH (m)-[r:OFFERS|SEEKS|IN|MEMBER_OF|USED|TEACHES_AT|ATTENDED]->(n)
	RETURN type(r) AS type, m
	UNION ALL
	WITH n WHERE COUNT { (n)--() } > $query.examined
	MATCH (c:Community)<-[:MEMBER_OF]-(m:Teacher) WHERE c.id IN $actor.communities
	WITH n, m LIMIT toInteger($query.examined)
	MATCH (m)-[r:OFFERS|SEEKS|IN|USED|TEACHES_AT|ATTENDED]->(n)
	RETURN type(r) AS type, m
}
WITH ref, n, type, m, CASE type
		WHEN 'OFFERS' THEN 'offersVisibility' WHEN 'SEEKS' THEN 'seeksVisibility' WHEN 'TEACHES_AT' THEN 'schoolVisibility'
		WHEN 'MEMBER_OF' THEN 'communitiesVisibility' WHEN 'COLLABORATES_WITH' THEN 'tiesVisibility'
	END AS section
WHERE any(label IN labels(m) WHERE label IN $query.labels) AND visible(m)
	AND (NOT m:Teacher OR consents(m, 'maps') OR m.id = $actor.id OR $query.throughHidden)
	AND NOT elementId(m) IN $query.except
	AND (section IS NULL OR (shows(n, section) AND shows(m, section)))
WITH ref, type, collect(DISTINCT m) AS found
CALL (found) {
	WITH found WHERE size(found) <= $query.most
	UNWIND found AS m
	RETURN m
	UNION ALL
	WITH found WHERE size(found) > $query.most
	UNWIND found AS m
	WITH m,
		CASE
			WHEN EXISTS { (m)-[:COLLABORATES_WITH]-(:Teacher {id: $actor.id}) } THEN 0
			WHEN EXISTS { (m)-[:MEMBER_OF|SHARED_IN|HOSTED_BY]->(c:Community) WHERE c.id IN $actor.communities } THEN 1
			ELSE 2
		END AS nearness,
		coalesce(head([(m)-[:IN]->(r:Region) | r.country]), m.language, m.country, '') AS place
	ORDER BY nearness, coalesce(m.id, m.uri, m.code)
	WITH nearness, place, collect(m) AS same
	UNWIND range(0, size(same) - 1) AS turn
	WITH same[turn] AS m, nearness, turn, place
	ORDER BY nearness, turn, place LIMIT toInteger($query.most)
	RETURN m
}
RETURN ref, type, size(found) AS count, collect(elementId(m)) AS refs,
	CASE WHEN $query.withDegrees THEN collect(COUNT { (m)--() }) ELSE [] END AS degrees,
	CASE WHEN $query.throughHidden
		THEN collect(CASE WHEN m:Teacher AND NOT coalesce(consents(m, 'maps') OR m.id = $actor.id, false) THEN elementId(m) END)
		ELSE [] END AS hidden
