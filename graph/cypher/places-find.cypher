// Regions of the smallest level by name, those of a larger region or country when that is what was named.
CALL db.index.fulltext.queryNodes('places_text', $text, {limit: 200}) YIELD node AS named, score
WHERE named:Region
MATCH (r:Region {level: 3})-[:PART_OF*0..3]->(named)
WITH r, max(score * CASE WHEN r = named THEN 2 ELSE 1 END) AS score
RETURN r.code AS code, r.name AS name, r.country AS country
ORDER BY score DESC, r.name
LIMIT toInteger($most)
