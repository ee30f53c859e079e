// Counts one more use of a key in its window. The first SET takes the lock, so that many at once count one by one.
MERGE (n:RateLimit {key: $key})
SET n.lastRequest = timestamp()
WITH n, timestamp() AS now
WITH n, now, coalesce(n.until, 0) > now AS isRunning
WITH n, CASE WHEN isRunning THEN n.count ELSE 0 END AS used, CASE WHEN isRunning THEN n.until ELSE now + $window END AS until, now
SET n.until = until, n.count = CASE WHEN used < $max THEN used + 1 ELSE used END
RETURN used < $max AS isAllowed, until - now AS rest
