// Notes at what a letter proposed which of its links was used.
MATCH (l:Letter {id: $letter})-[:SENT_TO]->(:Teacher {id: $reader})
MATCH (l)-[p:PROPOSES]->({id: $id})
SET p.answer = $answer, p.answeredAt = datetime()
