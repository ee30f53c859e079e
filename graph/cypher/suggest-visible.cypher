// Of these things, those which the actor may see, in the same order.
UNWIND range(0, size($ids) - 1) AS place
MATCH (n:$label {id: $ids[place]})
WHERE visible(n)
RETURN n.id AS id
ORDER BY place
