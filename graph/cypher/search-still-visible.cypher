UNWIND $ids AS id
MATCH (n:$label {id: id})
WHERE visible(n)
RETURN n.id AS id
