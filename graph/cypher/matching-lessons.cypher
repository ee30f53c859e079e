// What came of suggestions of colleagues in the last year, by the reasons they had: a yes counts one, a meeting or
// something made together two more. Sums over everybody; whose they are is not told.
MATCH (s:Suggestion)
WHERE s.answeredAt > datetime() - duration({days: 365}) AND s.kind = 'teacher' AND s.codes IS NOT NULL
UNWIND s.codes AS code
WITH code, CASE WHEN s.outcome IN ['met', 'made'] THEN 3 WHEN s.state = 'accepted' AND coalesce(s.outcome, '') <> 'nothing' THEN 1
	ELSE 0 END AS good,
	CASE WHEN s.state = 'notRelevant' OR s.outcome = 'nothing' THEN 1 ELSE 0 END AS bad
RETURN code, sum(good) AS good, sum(bad) AS bad
ORDER BY code
