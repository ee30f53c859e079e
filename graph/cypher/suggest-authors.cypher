// Who wrote these materials and asked these questions, where the actor may see the person.
UNWIND $ids AS id
CALL (id) {
	MATCH (:Material {id: id})<-[:AUTHORED]-(t:Teacher)
	RETURN t
	UNION
	MATCH (:Question {id: id})<-[:ASKED]-(t:Teacher)
	RETURN t
}
WITH id, t
WHERE visible(t)
WITH id, t
ORDER BY t.id
WITH id, head(collect(t)) AS t
RETURN id, t.name AS author, head([(t)-[:IN]->(r:Region) | r.country]) AS country,
	head([(t)-[:IN]->(r:Region) | r.name]) AS region
