// Everyday questions the actor may see, newest first by the index on createdAt; one more than a page, to know of the next.
MATCH (q:Question)
WHERE q.createdAt < datetime($before) AND ($language IS NULL OR q.language = $language)
	AND ($subject IS NULL OR q.subject = $subject) AND visible(q)
WITH q
ORDER BY q.createdAt DESC
LIMIT toInteger($most)
RETURN q.id AS id, q.title AS title, q.body AS body, q.language AS language, q.subject AS subject,
	coalesce(q.stages, []) AS stages, toString(datetime({epochMillis: q.createdAt.epochMillis})) AS createdAt,
	head([(q)<-[:ASKED]-(t:Teacher)-[:IN]->(r:Region) | {node: 'teacher:' + t.id, country: r.country}]) AS asker,
	COUNT { (q)<-[:ANSWERS]-(:Answer) } + COUNT { (q)-[:ANSWERED_BY]->(:Material) } AS answers,
	[(q)-[:ABOUT]->(s:Skill) | {
		notation: coalesce(s.notation, s.uri), labelEn: s.prefLabelEn, labelSv: s.prefLabelSv, labelDe: s.prefLabelDe,
		labelPt: s.prefLabelPt
	}] AS about
ORDER BY q.createdAt DESC
