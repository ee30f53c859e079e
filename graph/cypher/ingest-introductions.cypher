// What the two have answered since then stays: only an introduction that is not there yet is made.
UNWIND $rows AS row
MATCH (one:Teacher {id: row.from})
MATCH (other:Teacher {id: row.to})
MERGE (n:Introduction {id: row.id})
WITH row, one, other, n, n.state IS NULL AS isNew
SET n += CASE WHEN isNew THEN row.set ELSE {} END
SET n.source = coalesce(n.source, $source)
MERGE (n)-[:INTRODUCES]->(one)
MERGE (n)-[:INTRODUCES]->(other)
MERGE (one)-[:REQUESTED]->(n)
RETURN count(CASE WHEN isNew THEN 1 END) AS new, 0 AS changed, count(CASE WHEN NOT isNew THEN 1 END) AS unchanged, [] AS ids
