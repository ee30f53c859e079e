// Changes how the actor's letters come; null leaves a setting as it is.
MATCH (t:Teacher {id: $actor})
SET t.letterFrequency = coalesce($frequency, t.letterFrequency),
	t.letterLanguage = coalesce($language, t.letterLanguage),
	t.letterPausedUntil = CASE WHEN $hasPause THEN date($pausedUntil) ELSE t.letterPausedUntil END
RETURN t.id AS id
