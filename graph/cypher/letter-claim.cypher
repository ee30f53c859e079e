// Takes a letter up for sending: one worker gets the row, the others none. A claim that is too old is a dead worker's.
MATCH (l:Letter {id: $id})-[:SENT_TO]->(t:Teacher)
SET l.touched = true
REMOVE l.touched
WITH l, t
WHERE (l.state = 'composed' AND coalesce(l.retryAt <= datetime(), true))
	OR (l.state = 'sending' AND l.claimedAt < datetime() - duration({seconds: toInteger($holdSeconds)}))
SET l.state = 'sending', l.claim = $claim, l.claimedAt = datetime()
WITH l, t, head([(a:Account {emailVerified: true})-[:IS]->(t) | a.email]) AS email
RETURN l.id AS id, l.language AS language, l.composedAt.epochMillis AS composedAt,
	t.id AS reader, t.name AS name, coalesce(t.letterFrequency, 'fortnightly') AS frequency,
	coalesce(email, CASE WHEN $isKept AND coalesce(t.demo, false) THEN t.id + '@invented.example' END) AS email,
	consents(t, 'suggest') AND coalesce(t.letterFrequency, 'fortnightly') <> 'never'
		AND NOT coalesce(t.letterPausedUntil > date(), false) AS isWanted
