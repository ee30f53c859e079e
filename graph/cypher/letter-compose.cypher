// Writes a letter with what it proposes. No row when it is written already, or when the reader no longer wants any.
MATCH (t:Teacher {id: $reader})
WHERE consents(t, 'suggest')
	AND coalesce(t.letterFrequency, 'fortnightly') <> 'never'
	AND NOT coalesce(t.letterPausedUntil > date(), false)
	AND NOT EXISTS { (:Letter {key: $key}) }
CREATE (l:Letter {
	id: $id, key: $key, issue: toInteger($issue), state: $state, language: $language, composedAt: datetime(), attempts: 0
})
CREATE (l)-[:SENT_TO]->(t)
SET t.letterIssue = CASE WHEN $isExtra THEN t.letterIssue ELSE toInteger($issue) END
WITH l
CALL (l) {
	UNWIND $teachers AS one
	MATCH (n:Teacher {id: one.id})
	CREATE (l)-[:PROPOSES {place: toInteger(one.place)}]->(n)
	RETURN count(*) AS people
}
CALL (l) {
	UNWIND $materials AS one
	MATCH (n:Material {id: one.id})
	CREATE (l)-[:PROPOSES {place: toInteger(one.place)}]->(n)
	RETURN count(*) AS things
}
CALL (l) {
	UNWIND $questions AS one
	MATCH (n:Question {id: one.id})
	CREATE (l)-[:PROPOSES {place: toInteger(one.place)}]->(n)
	RETURN count(*) AS asked
}
RETURN l.id AS id
