// What the actor does not want as a reason, with its labels; the invisible ones are left out by readHidden.
UNWIND $names AS name
WITH split(name, ':')[0] AS kind, substring(name, size(split(name, ':')[0]) + 1) AS id
CALL (kind, id) {
	MATCH (s:Skill {notation: id})
	WHERE kind = 'skill'
	RETURN skillNode(s) AS node
	UNION
	MATCH (s:Skill {uri: id})
	WHERE kind = 'skill'
	RETURN skillNode(s) AS node
	UNION
	MATCH (n:Teacher {id: id})
	WHERE kind = 'teacher'
	RETURN {node: 'teacher:' + n.id, label: n.name} AS node
	UNION
	MATCH (n:Material {id: id})
	WHERE kind = 'material'
	RETURN {node: 'material:' + n.id, label: n.title, language: n.language} AS node
	UNION
	MATCH (n:Community {id: id})
	WHERE kind = 'community'
	RETURN {node: 'community:' + n.id, label: n.name, language: n.language} AS node
	UNION
	MATCH (n:Question {id: id})
	WHERE kind = 'question'
	RETURN {node: 'question:' + n.id, label: n.title, language: n.language} AS node
}
RETURN kind, node.node AS node, node.label AS label, node.language AS language, node.labelEn AS labelEn,
	node.labelSv AS labelSv, node.labelDe AS labelDe, node.labelPt AS labelPt
