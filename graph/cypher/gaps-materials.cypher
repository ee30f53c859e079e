// Materials that teach some skills, by language, as far as the actor may see them.
UNWIND $uris AS uri
MATCH (s:Skill {uri: uri})<-[:TEACHES]-(m:Material)
WHERE visible(m)
WITH uri, m.language AS language, count(m) AS count
RETURN uri, language, count
ORDER BY count DESC, language
