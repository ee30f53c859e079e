// Everything that can stand on a map. What is most tied comes first: in a very large graph only that is laid out by
// forces, and the rest is put beside it.
MATCH (n:Region|Community|Skill|School|Teacher|Material|Question|Meeting)
RETURN elementId(n) AS ref, n.latitude AS latitude, n.longitude AS longitude
ORDER BY
	CASE WHEN n:Region THEN 0 WHEN n:Community THEN 1 WHEN n:Skill THEN 2 WHEN n:School THEN 3 WHEN n:Teacher THEN 4 ELSE 5 END,
	coalesce(n.id, n.code, n.uri)
