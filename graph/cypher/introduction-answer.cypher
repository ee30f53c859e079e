// Keeps the answer; a yes ties the two: who said hello stands at the start. A silent no stays a hello without an answer
// for the one who said it.
MATCH (me:Teacher {id: $actor.id})<-[:INTRODUCES]-(i:Introduction {id: $id})<-[:REQUESTED]-(other:Teacher)
FOREACH (_ IN CASE WHEN $isSilent THEN [1] ELSE [] END | SET i.wavedAt = datetime())
FOREACH (_ IN CASE WHEN $isSilent THEN [] ELSE [1] END |
	SET i.state = $state, i.answeredAt = datetime()
	REMOVE i.wavedAt, i.expiredAt)
WITH me, i, other
WHERE $state = 'accepted' AND NOT EXISTS { (me)-[:COLLABORATES_WITH]-(other) }
CREATE (other)-[:COLLABORATES_WITH {
	since: datetime(), lastAt: datetime(), contacts: 1, setting: 'digital', form: 'informal', through: 'introduction'
}]->(me)
