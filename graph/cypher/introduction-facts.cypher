// May the actor say hello to this colleague, whom she sees, and what was said between them before?
MATCH (me:Teacher {id: $actor.id}), (other:Teacher {id: $to})
WHERE other <> me AND consents(other, 'suggest')
RETURN EXISTS { (me)-[:COLLABORATES_WITH]-(other) } AS isTied,
	other.availability > COUNT {
		MATCH (other)<-[:INTRODUCES]-(open:Introduction)
		WHERE open.state IN ['proposed', 'accepted'] AND open.wavedAt IS NULL AND open.createdAt > datetime() - duration({days: $termDays})
	} AS hasRoom,
	head(COLLECT {
		MATCH (me)<-[:INTRODUCES]-(i:Introduction)-[:INTRODUCES]->(other)
		RETURN i {.id, .state, isMine: EXISTS { (me)-[:REQUESTED]->(i) }, isTheirs: EXISTS { (other)-[:REQUESTED]->(i) }}
		ORDER BY i.createdAt DESC
	}) AS known
