// Materials that teach what a question is about and do not answer it yet: most of it first, its own language before others.
// The invisible ones are left out by questionHelp.
MATCH (q:Question {id: $id})
MATCH (q)-[:ABOUT]->(s:Skill)<-[:TEACHES]-(m:Material)
WITH q, m, collect(s) AS skills
WHERE NOT EXISTS { (q)-[:ANSWERED_BY]->(m) }
WITH m, skills[0] AS s, 2 * size(skills) + size([stage IN m.stages WHERE stage IN q.stages])
	+ CASE WHEN m.language = q.language THEN 1 ELSE 0 END AS fit
ORDER BY fit DESC, m.id
LIMIT 20
RETURN m.id AS id, 'material:' + m.id AS node, m.title AS title, m.language AS language, m.kind AS kind, m.minutes AS minutes, {
	notation: coalesce(s.notation, s.uri), labelEn: s.prefLabelEn, labelSv: s.prefLabelSv, labelDe: s.prefLabelDe,
	labelPt: s.prefLabelPt
} AS skill
ORDER BY fit DESC, id
