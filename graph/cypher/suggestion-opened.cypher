// Notes that the actor looked closer at a colleague who was suggested to her.
MATCH (me:Teacher {id: $actor.id})<-[:MADE_TO]-(s:Suggestion)-[:SUGGESTS]->(:Teacher {id: $id})
WHERE s.openedAt IS NULL AND s.shownAt IS NOT NULL
SET s.openedAt = datetime()
