// Letters that are written and not sent: their worker was stopped, or the mail server refused them some time ago.
MATCH (l:Letter)
WHERE l.state IN ['composed', 'sending']
	AND coalesce(l.retryAt <= datetime(), true)
	AND coalesce(l.claimedAt < datetime() - duration({seconds: toInteger($holdSeconds)}), true)
RETURN l.id AS id
ORDER BY l.composedAt, l.id
LIMIT 1000
