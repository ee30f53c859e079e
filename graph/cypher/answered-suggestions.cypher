// What the actor answered, newest first, a hello aside, which has its own place. What she no longer sees is left
// out by readAnswered.
MATCH (me:Teacher {id: $actor.id})<-[:MADE_TO]-(s:Suggestion)-[:SUGGESTS]->(n)
WHERE s.answeredAt IS NOT NULL AND s.state <> 'open' AND ($only IS NULL OR s.id = $only)
	AND ($only IS NOT NULL OR NOT (n:Teacher AND s.state = 'accepted'))
WITH s, n, CASE WHEN n:Teacher THEN 'teacher' WHEN n:Material THEN 'material'
	WHEN n:Community THEN 'community' ELSE 'question' END AS kind
RETURN kind + ':' + n.id AS node, kind, n.id AS id, coalesce(n.title, n.name) AS title,
	CASE WHEN n:Teacher THEN null ELSE n.language END AS language, s.state AS state,
	toString(datetime({epochMillis: s.answeredAt.epochMillis})) AS answeredAt,
	CASE s.state WHEN 'later'
		THEN toString(datetime({epochMillis: (s.answeredAt + duration({days: $laterDays})).epochMillis})) END AS until,
	head([(f:Feedback)-[:ON]->(s) | f.reason]) AS reason
ORDER BY s.answeredAt DESC, s.id
LIMIT 12
