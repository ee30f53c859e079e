// Whose feed it is, and her latest letters; nothing for somebody who no longer takes part.
MATCH (t:Teacher)-[:HOLDS]->(:LetterFeed {hash: $hash})
WHERE consents(t, 'suggest')
RETURN t.id AS id, t.name AS name,
	COLLECT {
		MATCH (t)<-[:SENT_TO]-(l:Letter {state: 'sent'})
		RETURN {id: l.id, language: l.language, at: toString(datetime({epochMillis: l.composedAt.epochMillis}))}
		ORDER BY l.composedAt DESC LIMIT 6
	} AS letters
