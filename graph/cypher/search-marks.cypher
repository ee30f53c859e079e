// Some marks that have not failed ten times.
MATCH (o:Outbox)
WHERE o.failedAt IS NULL
RETURN o.key AS key, o.token AS token, o.collection AS collection, o.id AS id
LIMIT toInteger($limit)
