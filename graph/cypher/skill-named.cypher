// A skill by its URI, else by its notation: two schemes may use the same one, and ours comes first.
OPTIONAL MATCH (byUri:Skill {uri: $skill})
OPTIONAL MATCH (byNotation:Skill {notation: $skill})
WITH byUri, byNotation ORDER BY byNotation.scheme <> 'kollegium', byNotation.uri
LIMIT 1
WITH coalesce(byUri, byNotation) AS skill WHERE skill IS NOT NULL
RETURN skill.uri AS uri
