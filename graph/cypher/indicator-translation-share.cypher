// Materials of counted authors with a version in another language ÷ those that are no such version themselves, at
// $asOf (milliseconds).
MATCH (m:Material)
WHERE m.visibility <> 'private' AND m.createdAt.epochMillis <= $asOf
	AND EXISTS { (a:Teacher)-[:AUTHORED]->(m) WHERE consents(a, 'figures') }
	AND NOT EXISTS { (m)-[:TRANSLATION_OF|ADAPTED_FROM]->(o:Material) WHERE o.language <> m.language }
WITH m, EXISTS {
	(v:Material)-[:TRANSLATION_OF|ADAPTED_FROM]->(m)
	WHERE v.language <> m.language AND v.visibility <> 'private' AND v.createdAt.epochMillis <= $asOf
} AS isTranslated
RETURN toFloat(sum(CASE WHEN isTranslated THEN 1 ELSE 0 END)) / count(m) AS value
