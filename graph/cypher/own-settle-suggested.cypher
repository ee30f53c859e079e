// Suggestions of her to others, with what they said about them.
MATCH (:Teacher {id: $teacher})<-[:SUGGESTS]-(n:Suggestion)
OPTIONAL MATCH (n)<-[:ON]-(f:Feedback)
DETACH DELETE f, n
