// What came of the colleagues suggested in an experiment: one row for each reader and strategy, without saying whose.
// Only of people who let themselves be counted, on either side.
MATCH (s:Suggestion {experiment: $id})-[:MADE_TO]->(me:Teacher)
WHERE s.kind = 'teacher' AND s.shownAt IS NOT NULL AND consents(me, 'figures')
MATCH (s)-[:SUGGESTS]->(other:Teacher)
WHERE consents(other, 'figures')
WITH s, me, EXISTS {
	MATCH (me)-[tie:COLLABORATES_WITH]-(other)
	WHERE tie.contacts > 1 AND tie.lastAt > s.answeredAt + duration({days: 60})
} AS lasts
WITH me, s.strategy AS strategy, count(s) AS shown,
	sum(CASE WHEN s.openedAt IS NOT NULL OR s.state = 'accepted' THEN 1 ELSE 0 END) AS opened,
	sum(CASE WHEN s.state = 'accepted' THEN 1 ELSE 0 END) AS accepted,
	sum(CASE WHEN s.state = 'notRelevant' THEN 1 ELSE 0 END) AS notRelevant,
	sum(CASE WHEN s.outcome IN ['met', 'made'] THEN 1 ELSE 0 END) AS met,
	sum(CASE WHEN lasts THEN 1 ELSE 0 END) AS lasting,
	sum(CASE WHEN s.state = 'accepted' AND s.crossBorder THEN 1 ELSE 0 END) AS crossBorder
RETURN strategy, shown, opened, accepted, notRelevant, met, lasting, crossBorder
