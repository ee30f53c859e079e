// Colleagues who offer what a question is about, wish to be found and are no part of it yet: who knows most of it, in its
// language, first. The invisible ones are left out by questionHelp.
MATCH (q:Question {id: $id})
MATCH (q)-[:ABOUT]->(s:Skill)<-[o:OFFERS]-(t:Teacher)
WHERE consents(t, 'suggest') AND unrestricted(t, 'offers') AND t.availability > 0
WITH q, t, s, coalesce(o.level, 1) AS level
ORDER BY level DESC
WITH q, t, collect(s) AS skills, sum(level) AS level
WHERE NOT EXISTS { (t)-[:ASKED]->(q) } AND NOT EXISTS { (t)-[:WROTE]->(:Answer)-[:ANSWERS]->(q) }
	AND t.id <> coalesce($actor.id, '')
WITH t, skills[0] AS s, level + CASE WHEN q.language IN t.languages THEN 2 ELSE 0 END AS fit
ORDER BY fit DESC, t.id
LIMIT 30
WITH t, s, fit, head([(t)-[:IN]->(r:Region) | r]) AS region
RETURN t.id AS id, 'teacher:' + t.id AS node, t.name AS name, coalesce(t.languages, []) AS languages, region.country AS country,
	region.name AS region, {
		notation: coalesce(s.notation, s.uri), labelEn: s.prefLabelEn, labelSv: s.prefLabelSv, labelDe: s.prefLabelDe,
		labelPt: s.prefLabelPt
	} AS skill
ORDER BY fit DESC, id
