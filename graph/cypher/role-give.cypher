MATCH (a:Account {id: $account})
SET a.lock = true
REMOVE a.lock
WITH a, NOT $role IN coalesce(a.roles, []) AS isChanged
SET a.roles = coalesce(a.roles, []) + CASE WHEN isChanged THEN [$role] ELSE [] END
RETURN isChanged
