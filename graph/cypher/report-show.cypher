// What the owner has opened or closed herself meanwhile stays as she has it.
MATCH (:Report {id: $report})-[:CONCERNS]->(n)
OPTIONAL MATCH (n)-[hidden:HIDDEN_FROM]->(left:Question)
OPTIONAL MATCH (n)-[:ANSWERS]->(answered:Question)
WITH n, hidden, left, answered,
	CASE WHEN n:Answer THEN hidden IS NOT NULL ELSE n.hiddenVisibility IS NOT NULL END AS isChanged
FOREACH (_ IN CASE WHEN isChanged AND n:Answer THEN [1] ELSE [] END | MERGE (n)-[:ANSWERS]->(left) DELETE hidden)
FOREACH (_ IN CASE WHEN isChanged AND NOT n:Answer AND n.visibility = 'private' THEN [1] ELSE [] END |
	SET n.visibility = n.hiddenVisibility)
REMOVE n.hiddenVisibility
RETURN head(labels(n)) AS label, n.id AS id, coalesce(left.id, answered.id, n.id) AS marked, isChanged,
	CASE WHEN n:Teacher THEN [n.id] ELSE [(owner:Teacher)-[:AUTHORED|ASKED|WROTE|FACILITATES]->(n) | owner.id] END AS owners
