MATCH (:Teacher {id: $actor})-[:HOLDS]->(f:LetterFeed)
DETACH DELETE f
RETURN true AS isEnded
