// Hides what was reported: a reply by leaving its question, anything else by being private.
MATCH (:Report {id: $report})-[:CONCERNS]->(n)
OPTIONAL MATCH (n)-[answers:ANSWERS]->(answered:Question)
OPTIONAL MATCH (n)-[:HIDDEN_FROM]->(left:Question)
WITH n, answers, answered, left,
	CASE WHEN n:Answer THEN answers IS NOT NULL ELSE n.visibility <> 'private' AND n.hiddenVisibility IS NULL END AS isChanged
FOREACH (_ IN CASE WHEN isChanged AND n:Answer THEN [1] ELSE [] END |
	MERGE (n)-[:HIDDEN_FROM]->(answered) DELETE answers)
FOREACH (_ IN CASE WHEN isChanged AND NOT n:Answer THEN [1] ELSE [] END |
	SET n.hiddenVisibility = n.visibility, n.visibility = 'private')
RETURN head(labels(n)) AS label, n.id AS id, coalesce(answered.id, left.id, n.id) AS marked, isChanged,
	CASE WHEN n:Teacher THEN [n.id] ELSE [(owner:Teacher)-[:AUTHORED|ASKED|WROTE|FACILITATES]->(n) | owner.id] END AS owners
