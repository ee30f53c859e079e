// Hellos said to the actor or by her, with the other person: open ones, and those answered in the last weeks.
// Somebody whom she greeted and no longer sees is left out by readIntroductions.
MATCH (me:Teacher {id: $actor.id})<-[:INTRODUCES]-(i:Introduction)-[:INTRODUCES]->(other:Teacher)
WHERE other <> me AND ($only IS NULL OR i.id = $only)
	AND ($only IS NOT NULL OR i.state IN ['proposed', 'later'] OR i.answeredAt > datetime() - duration({days: 30}))
WITH me, i, other, EXISTS { (me)-[:REQUESTED]->(i) } AS isMine, EXISTS { (other)-[:REQUESTED]->(i) } AS isTheirs,
	head([(me)-[:IN]->(r:Region) | r.country]) AS home, head([(other)-[:IN]->(r:Region) | r]) AS region
WHERE isTheirs OR isMine
RETURN i.id AS id, isTheirs, other.id AS teacher, other.name AS name, other.headline AS headline, other.language AS language,
	region.country AS country, region.name AS region, coalesce(region.country <> home, false) AS crossBorder,
	isMine, i.state AS state, i.message AS message,
	toString(datetime({epochMillis: i.createdAt.epochMillis})) AS createdAt,
	CASE WHEN i.answeredAt IS NOT NULL THEN toString(datetime({epochMillis: i.answeredAt.epochMillis})) END AS answeredAt
ORDER BY i.createdAt DESC, i.id
LIMIT 20
