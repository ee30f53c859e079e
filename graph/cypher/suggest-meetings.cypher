// The next meetings of the actor's communities; forMe leaves the invisible ones out.
MATCH (me:Teacher {id: $actor.id})-[:MEMBER_OF]->(c:Community)<-[:HOSTED_BY]-(e:Meeting)
WHERE e.startsAt >= datetime()
WITH e, head(collect(c)) AS c
RETURN e.id AS id, 'meeting:' + e.id AS node, e.title AS title, e.language AS language, toString(datetime({epochMillis: e.startsAt.epochMillis})) AS startsAt, e.setting AS setting,
	e.place AS place, c.id AS community, c.name AS communityName
ORDER BY e.startsAt, e.id
LIMIT 10
