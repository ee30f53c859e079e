// The newest answered questions of each language, those first whose answer bears a name: a colleague is named only
// if she shows herself to everybody.
UNWIND ['en', 'sv', 'de', 'pt'] AS language
CALL {
	WITH language
	MATCH (q:Question {language: language})
	WHERE visible(q) AND (EXISTS { (q)<-[:ANSWERS]-(:Answer) } OR EXISTS { (q)-[:ANSWERED_BY]->(:Material) })
	WITH q, EXISTS { (q)<-[:ANSWERS]-(:Answer)<-[:WROTE]-(:Teacher {visibility: 'public'}) } AS named
	ORDER BY named DESC, q.createdAt DESC, q.id LIMIT 3
	WITH q
	OPTIONAL MATCH (q)<-[:ANSWERS]-(an:Answer)
	WITH q, count(an) AS answers
	OPTIONAL MATCH (q)-[:ANSWERED_BY]->(m:Material {visibility: 'public'})
	WITH q, answers, count(m) AS materials
	OPTIONAL MATCH (q)<-[:ANSWERS]-(an:Answer)<-[:WROTE]-(t:Teacher {visibility: 'public'})-[:IN]->(r:Region)
	WHERE r.latitude IS NOT NULL
	WITH q, answers, materials, t, r ORDER BY an.createdAt
	WITH q, answers, materials, head(collect(
		CASE WHEN t IS NULL THEN null ELSE {
			id: t.id, name: t.name, region: r.name, country: r.country, latitude: r.latitude, longitude: r.longitude
		} END)) AS answeredBy
	RETURN q, answers, materials, answeredBy
}
RETURN q.id AS id, q.title AS title, q.language AS language, answers, materials, answeredBy
ORDER BY answeredBy IS NULL, q.createdAt DESC, id
