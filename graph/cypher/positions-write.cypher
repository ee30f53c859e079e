UNWIND $rows AS row
MATCH (n) WHERE elementId(n) = row.ref
SET n.x = row.x, n.y = row.y
