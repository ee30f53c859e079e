// Readers whose letter is due with this issue: they take part, want letters, can be reached, and have not had one for as
// long as they wish. Whoever joined or agreed after the issue came out waits for the next one. Invented persons are
// reached where mails are kept instead of being sent.
MATCH (t:Teacher)
WHERE consents(t, 'suggest')
	AND coalesce(t.letterFrequency, 'fortnightly') <> 'never'
	AND NOT coalesce(t.letterPausedUntil > date(), false)
	AND coalesce(t.letterIssue + $intervals[coalesce(t.letterFrequency, 'fortnightly')] <= $issue, true)
	AND NOT coalesce(t.createdAt >= datetime({epochMillis: toInteger($start)}), false)
	AND NOT EXISTS {
		MATCH (t)-[:GAVE]->(given:Consent {purpose: 'suggest'})
		WHERE given.withdrawnAt IS NULL AND given.givenAt >= datetime({epochMillis: toInteger($start)})
	}
	AND (EXISTS { (:Account {emailVerified: true})-[:IS]->(t) }
		OR EXISTS { (t)-[:HOLDS]->(:LetterFeed) }
		OR ($isKept AND coalesce(t.demo, false)))
RETURN t.id AS id
