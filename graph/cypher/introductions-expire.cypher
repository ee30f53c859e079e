// Hellos that nobody answered, or answered with "later", for so long that they end, silently; a few at a time.
MATCH (i:Introduction)
WHERE i.state IN ['proposed', 'later']
	AND coalesce(i.answeredAt, i.createdAt) < datetime() - duration({days: $days})
WITH i LIMIT toInteger($most)
SET i.state = 'expired', i.expiredAt = datetime()
RETURN count(i) AS expired
