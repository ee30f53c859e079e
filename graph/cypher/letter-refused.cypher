// The mail server did not take it: again after a while, and given up after several times.
MATCH (l:Letter {id: $id, claim: $claim})
SET l.attempts = l.attempts + 1
SET l.state = CASE WHEN l.attempts > size($waits) THEN 'failed' ELSE 'composed' END,
	l.retryAt = datetime() + duration({minutes: toInteger(coalesce($waits[toInteger(l.attempts) - 1], 0))})
REMOVE l.claim, l.claimedAt
RETURN l.state AS state
