// What the actor says about herself. Only what is given changes; an empty text is taken away.
MATCH (t:Teacher {id: $actor.id})
SET t += $set
WITH t
CALL (t) {
	WITH t WHERE $hasRegion
	OPTIONAL MATCH (t)-[former:IN]->(:Region)
	DELETE former
	WITH DISTINCT t
	MATCH (region:Region {code: $region})
	MERGE (t)-[:IN]->(region)
	RETURN count(*) AS moved
}
CALL (t) {
	WITH t WHERE $hasSchool
	OPTIONAL MATCH (t)-[former:TEACHES_AT]->(:School)
	DELETE former
	WITH DISTINCT t
	MATCH (school:School {id: $school})
	MERGE (t)-[:TEACHES_AT]->(school)
	RETURN count(*) AS hired
}
RETURN t.id AS id, moved, hired
