// Reports in one state. The title of a thing that the administrator does not see is not told either: see look-at.
MATCH (r:Report {state: $state})
WITH r ORDER BY r.createdAt DESC SKIP toInteger($skip) LIMIT toInteger($limit)
OPTIONAL MATCH (who:Teacher|Account)-[:REPORTED]->(r)
OPTIONAL MATCH (r)-[:CONCERNS]->(n)
OPTIONAL MATCH (n)-[:ANSWERS|HIDDEN_FROM]->(question:Question)
WITH r, who, n, question, coalesce(question, n) AS shown
WITH *, visible(shown) AND NOT EXISTS { (n)-[:HIDDEN_FROM]->() } AS isSeen
RETURN r.id AS id, r.reason AS reason, r.words AS words, toString(r.createdAt) AS createdAt, r.state AS state,
	toString(r.decidedAt) AS decidedAt, r.note AS note, who.name AS reporter,
	CASE WHEN n IS NOT NULL THEN toLower(head(labels(n))) + ':' + n.id END AS node,
	CASE WHEN isSeen THEN CASE WHEN n:Answer THEN left(n.body, 160) ELSE coalesce(n.title, n.name) END END AS title,
	CASE WHEN isSeen AND NOT n:Teacher THEN n.language END AS language, question.id AS question,
	coalesce(n.hiddenVisibility IS NOT NULL OR EXISTS { (n)-[:HIDDEN_FROM]->() }, false) AS isHidden,
	COUNT { MATCH (:Report {state: $state}) } AS total
ORDER BY r.createdAt DESC
