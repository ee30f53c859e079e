MATCH (t:Teacher {id: $teacher}), (c:Community {id: $community})
OPTIONAL MATCH (t)-[f:FACILITATES]->(c)
WITH f, f IS NOT NULL AS isChanged
DELETE f
RETURN isChanged
