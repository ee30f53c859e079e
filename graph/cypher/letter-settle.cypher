// Says what became of a letter, if the claim is still this worker's.
MATCH (l:Letter {id: $id, claim: $claim})
SET l.state = $state, l.sentAt = CASE WHEN $state = 'sent' THEN datetime() END
REMOVE l.claim, l.claimedAt, l.retryAt
