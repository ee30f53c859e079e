// Colleagues who are not to be proposed now: proposals by letter that nobody has answered yet and the hellos of the term
// take up all their room, or they have paused, or they do not agree any more. Of all, or of these only.
CALL {
	UNWIND coalesce($colleagues, []) AS id
	MATCH (t:Teacher {id: id})
	RETURN t
	UNION
	MATCH (t:Teacher)
	WHERE $colleagues IS NULL AND t.letterPausedUntil > date()
	RETURN t
	UNION
	MATCH (l:Letter)-[:PROPOSES]->(t:Teacher)
	WHERE $colleagues IS NULL AND l.composedAt > datetime() - duration({days: toInteger($roundDays)})
	RETURN t
}
WITH t
WHERE NOT consents(t, 'suggest') OR coalesce(t.letterPausedUntil > date(), false)
	OR coalesce(t.availability, 0) <= COUNT {
		MATCH (reader:Teacher)<-[:SENT_TO]-(l:Letter)-[:PROPOSES]->(t)
		WHERE l.composedAt > datetime() - duration({days: toInteger($roundDays)})
			AND NOT EXISTS {
				MATCH (reader)<-[:MADE_TO]-(s:Suggestion)-[:SUGGESTS]->(t)
				WHERE s.state <> 'open' AND s.answeredAt >= l.composedAt
			}
	} + COUNT {
		MATCH (t)<-[:INTRODUCES]-(i:Introduction)
		WHERE i.state IN ['proposed', 'accepted'] AND i.createdAt > datetime() - duration({days: toInteger($termDays)})
	}
RETURN t.id AS id
