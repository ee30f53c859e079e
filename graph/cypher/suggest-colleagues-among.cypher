// Of these colleagues, those who may be suggested to the actor.
MATCH (me:Teacher {id: $actor.id})
UNWIND $ids AS id
MATCH (c:Teacher {id: id})
WHERE suggestible(c)
RETURN c.id AS id
