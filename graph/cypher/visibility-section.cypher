// Who may see a section of the actor's profile; null is whoever sees the profile.
MATCH (t:Teacher {id: $actor.id})
WITH t, t[$property] AS former
SET t += $set
RETURN former, coalesce(t.visibility, 'private') AS profile
