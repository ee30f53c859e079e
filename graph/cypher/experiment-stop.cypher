// Ends an experiment; one that has ended stays as it was.
MATCH (e:Experiment {id: $id})
WITH e, e.stoppedAt IS NULL AS isChanged
SET e.stoppedAt = coalesce(e.stoppedAt, datetime())
RETURN isChanged
