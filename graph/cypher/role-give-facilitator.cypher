// Whoever facilitates a community belongs to it.
MATCH (t:Teacher {id: $teacher}), (c:Community {id: $community})
WITH t, c, NOT EXISTS { (t)-[:FACILITATES]->(c) } AS isChanged
MERGE (t)-[f:FACILITATES]->(c)
ON CREATE SET f.since = datetime()
MERGE (t)-[m:MEMBER_OF]->(c)
ON CREATE SET m.since = datetime()
RETURN isChanged
