// Who may see the actor's profile. That she has set it herself is noted: an import leaves it alone. A profile that was
// hidden because of a report stays hidden: her choice holds from when it is shown again.
MATCH (t:Teacher {id: $actor.id})
WITH t, t.hiddenVisibility IS NOT NULL AS isHidden, coalesce(t.hiddenVisibility, t.visibility, 'private') AS former
SET t.visibility = CASE WHEN isHidden THEN t.visibility ELSE $visibility END,
	t.hiddenVisibility = CASE WHEN isHidden THEN $visibility END,
	t.visibilitySetAt = datetime()
RETURN former, former AS profile
