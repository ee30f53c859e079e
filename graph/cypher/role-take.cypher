MATCH (a:Account {id: $account})
WITH a, $role IN coalesce(a.roles, []) AS isChanged
SET a.roles = [role IN coalesce(a.roles, []) WHERE role <> $role]
RETURN isChanged
