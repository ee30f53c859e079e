// The day of use is noted once a day, so that a busy program writes once.
MATCH (k:ApiKey {hash: $hash})
FOREACH (_ IN CASE WHEN k.lastUsedOn = date() THEN [] ELSE [1] END | SET k.lastUsedOn = date())
RETURN k.id AS id
