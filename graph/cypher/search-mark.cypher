UNWIND $marks AS mark
MERGE (o:Outbox {key: mark.collection + ':' + mark.id})
SET o.collection = mark.collection, o.id = mark.id, o.token = randomUUID(), o.attempts = 0, o.failedAt = null
