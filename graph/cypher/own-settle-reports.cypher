// Her words go; that something was reported stays for those who have to decide.
MATCH (me:Teacher|Account)-[reported:REPORTED]->(n:Report)
WHERE me.id IN [$teacher, $account]
SET n.words = null
DELETE reported
