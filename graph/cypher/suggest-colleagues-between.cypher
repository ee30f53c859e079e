// Colleagues of colleagues.
MATCH (me:Teacher {id: $actor.id})-[:COLLABORATES_WITH]-(between:Teacher)-[:COLLABORATES_WITH]-(c:Teacher)
WHERE unrestricted(between, 'ties') AND unrestricted(c, 'ties')
WITH DISTINCT me, c
WHERE suggestible(c)
RETURN c.id AS id
ORDER BY c.id
LIMIT toInteger($most)
