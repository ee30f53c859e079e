// Who wrote these materials and asked these questions; the invisible ones are left out by addAuthors.
UNWIND $ids AS id
CALL (id) {
	MATCH (:Material {id: id})<-[:AUTHORED]-(t:Teacher)
	RETURN t
	UNION
	MATCH (:Question {id: id})<-[:ASKED]-(t:Teacher)
	RETURN t
}
WITH id, t, head([(t)-[:IN]->(r:Region) | r]) AS region
RETURN id, 'teacher:' + t.id AS node, t.name AS author, region.country AS country, region.name AS region
ORDER BY t.id
