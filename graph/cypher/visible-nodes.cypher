// Of these nodes, those which the actor may see. One statement for all kinds, since planning the predicate is dear.
UNWIND $nodes AS node
CALL (node) {
	MATCH (n:Teacher {id: node.id})
	WHERE node.kind = 'teacher'
	RETURN n
	UNION ALL
	MATCH (n:Material {id: node.id})
	WHERE node.kind = 'material'
	RETURN n
	UNION ALL
	MATCH (n:Community {id: node.id})
	WHERE node.kind = 'community'
	RETURN n
	UNION ALL
	MATCH (n:Question {id: node.id})
	WHERE node.kind = 'question'
	RETURN n
	UNION ALL
	MATCH (n:Meeting {id: node.id})
	WHERE node.kind = 'meeting'
	RETURN n
}
WITH node, n
WHERE visible(n)
RETURN node.kind + ':' + node.id AS name
