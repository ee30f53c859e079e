// A letter of this reader as one of its links sees it: what was answered by it already.
MATCH (l:Letter {id: $letter})-[:SENT_TO]->(t:Teacher {id: $reader})
OPTIONAL MATCH (l)-[p:PROPOSES]->(n {id: $id})
RETURN t.name AS name, l.language AS letterLanguage, p IS NOT NULL AS isProposed, p.answer AS answer,
	coalesce(n.title, n.name) AS title, CASE WHEN n:Teacher THEN null ELSE n.language END AS language,
	coalesce(t.letterFrequency, 'fortnightly') AS frequency,
	CASE WHEN t.letterPausedUntil > date() THEN toString(t.letterPausedUntil) END AS pausedUntil
