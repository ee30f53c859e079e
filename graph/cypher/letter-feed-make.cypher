// A feed for the actor, instead of the one she had.
MATCH (t:Teacher {id: $actor})
WHERE consents(t, 'suggest')
SET t.letterLock = true
REMOVE t.letterLock
WITH t, [(t)-[:HOLDS]->(former:LetterFeed) | former] AS former
FOREACH (one IN former | DETACH DELETE one)
CREATE (t)-[:HOLDS]->(:LetterFeed {hash: $hash, hint: $hint, createdAt: datetime()})
RETURN t.id AS id
