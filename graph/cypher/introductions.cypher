// Hellos said to the actor or by her, with the other person: open ones, those answered in the last weeks, and those of
// this term of which she has not said what came of them. Somebody whom she greeted and no longer sees is left out by
// readIntroductions. A silent no is seen by the one who gave it.
MATCH (me:Teacher {id: $actor.id})<-[mine:INTRODUCES]-(i:Introduction)-[:INTRODUCES]->(other:Teacher)
WHERE other <> me AND ($only IS NULL OR i.id = $only)
WITH me, mine, i, other, EXISTS { (me)-[:REQUESTED]->(i) } AS isMine, EXISTS { (other)-[:REQUESTED]->(i) } AS isTheirs,
	head([(me)-[:IN]->(r:Region) | r.country]) AS home, head([(other)-[:IN]->(r:Region) | r]) AS region
WHERE (isTheirs OR isMine) AND ($only IS NOT NULL
	OR (i.state IN ['proposed', 'later'] AND (isMine OR i.wavedAt IS NULL))
	OR i.answeredAt > datetime() - duration({days: 30})
	OR (NOT isMine AND i.wavedAt > datetime() - duration({days: 30}))
	OR (i.state = 'accepted' AND mine.outcome IS NULL AND i.answeredAt > datetime() - duration({days: $termDays})))
RETURN i.id AS id, isTheirs, other.id AS teacher, other.name AS name, other.headline AS headline, other.language AS language,
	region.country AS country, region.name AS region, coalesce(region.country <> home, false) AS crossBorder,
	isMine, CASE WHEN i.wavedAt IS NOT NULL AND NOT isMine THEN 'declined' ELSE i.state END AS state, i.message AS message,
	mine.outcome AS outcome,
	i.state = 'accepted' AND mine.outcome IS NULL AND i.answeredAt < datetime() - duration({days: $outcomeDays}) AS asksOutcome,
	toString(datetime({epochMillis: i.createdAt.epochMillis})) AS createdAt,
	CASE WHEN i.answeredAt IS NOT NULL THEN toString(datetime({epochMillis: i.answeredAt.epochMillis})) END AS answeredAt
ORDER BY i.createdAt DESC, i.id
LIMIT 20
