// Makes the teacher of an account: private, and agreeing to nothing, until the same transaction says more.
MATCH (a:Account {id: $actor.id})
SET a.id = a.id
MERGE (t:Teacher {id: $id})
ON CREATE SET t.createdAt = datetime(), t.key = $key, t.invented = coalesce(a.demo, false), t.visibility = 'private',
	t.consents = [], t.languages = [], t.stages = [], t.subjects = [], t.availability = 0, t.source = 'joined'
MERGE (a)-[:IS]->(t)
REMOVE a.joinDraft
RETURN t.id AS id
