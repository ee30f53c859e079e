// A mark that got a new token meanwhile stays: the thing has changed again.
UNWIND $outcomes AS outcome
MATCH (o:Outbox {key: outcome.key})
WHERE o.token = outcome.token
FOREACH (_ IN CASE WHEN outcome.failed THEN [1] ELSE [] END |
	SET o.attempts = coalesce(o.attempts, 0) + 1,
		o.failedAt = CASE WHEN coalesce(o.attempts, 0) + 1 >= 10 THEN datetime() END)
FOREACH (_ IN CASE WHEN outcome.failed THEN [] ELSE [1] END | DELETE o)
