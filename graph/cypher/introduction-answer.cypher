// Keeps the answer; a yes ties the two: who said hello stands at the start.
MATCH (me:Teacher {id: $actor.id})<-[:INTRODUCES]-(i:Introduction {id: $id})<-[:REQUESTED]-(other:Teacher)
SET i.state = $state, i.answeredAt = datetime()
WITH me, i, other
WHERE $state = 'accepted' AND NOT EXISTS { (me)-[:COLLABORATES_WITH]-(other) }
CREATE (other)-[:COLLABORATES_WITH {
	since: datetime(), lastAt: datetime(), contacts: 1, setting: 'digital', form: 'informal', through: 'introduction'
}]->(me)
