// Schools by name, those of the given region before all others.
CALL db.index.fulltext.queryNodes('places_text', $text, {limit: 400}) YIELD node AS s, score
WHERE s:School
WITH s, score, head([(s)-[:IN]->(r:Region) | r]) AS r
RETURN s.id AS id, s.name AS name, r.name AS region, r.country AS country, r.code AS code
ORDER BY coalesce(r.code = $region, false) DESC, score DESC, s.name
LIMIT toInteger($most)
