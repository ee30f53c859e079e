// What letters propose, in the order of the letter; a colleague who has taken her consent back is no longer in them.
UNWIND $letters AS id
MATCH (l:Letter {id: id})-[p:PROPOSES]->(n)
WHERE NOT n:Teacher OR consents(n, 'suggest')
RETURN id AS letter,
	CASE WHEN n:Teacher THEN 'teacher:' WHEN n:Material THEN 'material:' ELSE 'question:' END + n.id AS node
ORDER BY letter, p.place
