UNWIND $rows AS row
MATCH (teacher:Teacher {id: row.teacher})
MATCH (material:Material {id: row.material})
MERGE (teacher)-[n:USED {on: row.on}]->(material)
WITH row, material, n, n.key IS NULL AS isNew
WITH row, material, n, isNew,
	coalesce(any(name IN keys(row.set) WHERE n[name] <> row.set[name] OR (n[name] IS NULL) <> (row.set[name] IS NULL)), false)
		AS differs
SET n.key = row.key
SET n += CASE WHEN isNew OR differs THEN row.set ELSE {} END
WITH material, CASE WHEN isNew THEN 'new' WHEN differs THEN 'changed' ELSE 'unchanged' END AS status
RETURN count(CASE status WHEN 'new' THEN 1 END) AS new,
	count(CASE status WHEN 'changed' THEN 1 END) AS changed,
	count(CASE status WHEN 'unchanged' THEN 1 END) AS unchanged,
	collect(DISTINCT CASE WHEN status <> 'unchanged' THEN material.id END) AS ids
