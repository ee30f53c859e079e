// What others have taken back about her, or do not want as a reason, names her by her identifier.
MATCH (t:Teacher)
WHERE any(one IN coalesce(t.withdrawn, []) WHERE one ENDS WITH ' ' + $teacher)
	OR 'teacher:' + $teacher IN coalesce(t.hidden, [])
SET t.withdrawn = [one IN t.withdrawn WHERE NOT one ENDS WITH ' ' + $teacher],
	t.hidden = [one IN t.hidden WHERE one <> 'teacher:' + $teacher]
