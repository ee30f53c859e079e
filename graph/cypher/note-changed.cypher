// When these things were last changed; kinds that nothing is prepared with are passed over.
UNWIND $things AS thing
CALL (thing) {
	MATCH (n:Teacher {id: thing.id})
	WHERE thing.collection = 'people'
	RETURN n
	UNION ALL
	MATCH (n:Material {id: thing.id})
	WHERE thing.collection = 'materials'
	RETURN n
	UNION ALL
	MATCH (n:Community {id: thing.id})
	WHERE thing.collection = 'communities'
	RETURN n
	UNION ALL
	MATCH (n:Question {id: thing.id})
	WHERE thing.collection = 'questions'
	RETURN n
}
SET n.changedAt = datetime()
