// Who may see the actor's profile. That she has set it herself is noted: an import leaves it alone.
MATCH (t:Teacher {id: $actor.id})
WITH t, coalesce(t.visibility, 'private') AS former
SET t.visibility = $visibility, t.visibilitySetAt = datetime()
RETURN former, former AS profile
