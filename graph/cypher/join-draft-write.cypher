// What the actor has said so far on her way to joining; only for an account that is no teacher yet.
MATCH (a:Account {id: $actor.id})
WHERE NOT (a)-[:IS]->(:Teacher)
SET a.joinDraft = $draft
RETURN true AS isKept
