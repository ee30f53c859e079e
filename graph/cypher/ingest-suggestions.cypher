// What she has answered since then stays: only a suggestion that is not there yet is made.
UNWIND $rows AS row
MATCH (me:Teacher {id: row.madeTo})
OPTIONAL MATCH (teacher:Teacher {id: row.suggestedTeacher})
OPTIONAL MATCH (material:Material {id: row.suggestedMaterial})
WITH row, me, coalesce(teacher, material) AS suggested
MERGE (n:Suggestion {id: row.id})
WITH row, me, suggested, n, n.state IS NULL AS isNew
SET n += CASE WHEN isNew THEN row.set ELSE {} END
SET n.source = coalesce(n.source, $source)
MERGE (n)-[:MADE_TO]->(me)
MERGE (n)-[:SUGGESTS]->(suggested)
RETURN count(CASE WHEN isNew THEN 1 END) AS new, 0 AS changed, count(CASE WHEN NOT isNew THEN 1 END) AS unchanged, [] AS ids
