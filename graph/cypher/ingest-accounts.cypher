UNWIND $rows AS row
MERGE (n:Account {key: row.key})
WITH row, n, n.id IS NULL AS isNew
WITH row, n, isNew,
	coalesce(any(name IN keys(row.set) WHERE n[name] <> row.set[name] OR (n[name] IS NULL) <> (row.set[name] IS NULL)), false)
		AS differs
SET n += CASE WHEN isNew THEN {id: row.id, source: $source} ELSE {} END
SET n += CASE WHEN isNew OR differs THEN row.set ELSE {} END
WITH CASE WHEN isNew THEN 'new' WHEN differs THEN 'changed' ELSE 'unchanged' END AS status
RETURN count(CASE status WHEN 'new' THEN 1 END) AS new,
	count(CASE status WHEN 'changed' THEN 1 END) AS changed,
	count(CASE status WHEN 'unchanged' THEN 1 END) AS unchanged,
	[] AS ids
