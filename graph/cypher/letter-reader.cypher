// How a teacher wants her letters, and whether any can come.
MATCH (t:Teacher {id: $reader})
OPTIONAL MATCH (a:Account)-[:IS]->(t)
WITH t, a LIMIT 1
RETURN t.id AS id, t.name AS name, coalesce(t.letterFrequency, 'fortnightly') AS frequency,
	coalesce(t.letterLanguage, a.locale, t.language, 'en') AS language,
	CASE WHEN t.letterPausedUntil > date() THEN toString(t.letterPausedUntil) END AS pausedUntil,
	toInteger(t.letterIssue) AS lastIssue,
	coalesce(head(COLLECT {
		MATCH (t)-[:GAVE]->(given:Consent {purpose: 'suggest'}) WHERE given.withdrawnAt IS NULL RETURN given.givenAt.epochMillis
	}), t.createdAt.epochMillis, 0) AS since,
	consents(t, 'suggest') AS isTakingPart,
	coalesce(a.emailVerified, false) OR ($isKept AND coalesce(t.demo, false)) AS hasAddress,
	head([(t)-[:HOLDS]->(f:LetterFeed) | {hint: f.hint, createdAt: toString(datetime({epochMillis: f.createdAt.epochMillis}))}]) AS feed
