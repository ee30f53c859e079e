// From which language into which one public materials were translated or adapted, and how many began in each.
MATCH (version:Material {visibility: 'public'})-[:TRANSLATION_OF|ADAPTED_FROM]->(origin:Material {visibility: 'public'})
WHERE version.language <> origin.language
RETURN origin.language AS from, version.language AS to, count(DISTINCT version) AS materials
ORDER BY from, to
