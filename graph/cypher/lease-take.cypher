// One row when the lease is ours now.
MERGE (l:Lease {name: $name})
ON CREATE SET l.holder = $holder, l.until = datetime()
WITH l
SET l.touched = true
WITH l
WHERE l.holder = $holder OR l.until < datetime()
SET l.holder = $holder, l.until = datetime() + duration({seconds: toInteger($seconds)})
RETURN l.name AS name
