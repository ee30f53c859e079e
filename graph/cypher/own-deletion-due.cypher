// The wish that is due longest, locked: an undo at the same moment has come before or finds it gone.
MATCH (e:Erasure)
WHERE e.dueAt <= datetime()
WITH e ORDER BY e.dueAt LIMIT 1
SET e.isDue = true
WITH e
MATCH (e) WHERE e.dueAt <= datetime()
OPTIONAL MATCH (a:Account {id: e.account})
RETURN e.teacher AS teacher, e.account AS account, a.email AS email
