// The named nodes that the actor may see on a map. A person who is not shown is not found, unless it is herself.
UNWIND $query.names AS name
CALL (name) {
	WITH name WHERE name.label = 'Teacher'
	MATCH (n:Teacher {id: name.id})
	WHERE consents(n, 'maps') OR n.id = $actor.id
	RETURN n
	UNION
	WITH name WHERE name.label = 'Community'
	MATCH (n:Community {id: name.id})
	RETURN n
	UNION
	WITH name WHERE name.label = 'Material'
	MATCH (n:Material {id: name.id})
	RETURN n
	UNION
	WITH name WHERE name.label = 'Question'
	MATCH (n:Question {id: name.id})
	RETURN n
	UNION
	WITH name WHERE name.label = 'Meeting'
	MATCH (n:Meeting {id: name.id})
	RETURN n
	UNION
	WITH name WHERE name.label = 'School'
	MATCH (n:School {id: name.id})
	RETURN n
	UNION
	WITH name WHERE name.label = 'Region'
	MATCH (n:Region {code: name.id})
	RETURN n
	UNION
	WITH name WHERE name.label = 'Skill'
	MATCH (n:Skill {uri: name.id})
	RETURN n
	UNION
	// Two schemes may use the same notation: ours comes first.
	WITH name WHERE name.label = 'Skill'
	MATCH (n:Skill {notation: name.id})
	RETURN n ORDER BY n.scheme <> 'kollegium', n.uri LIMIT 1
}
WITH name, n WHERE visible(n)
RETURN name.node AS node, elementId(n) AS ref
