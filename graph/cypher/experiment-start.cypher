// Starts an experiment, if none is running; two started at once wait for one another at the lease.
MERGE (l:Lease {name: 'experiments'})
SET l.touched = true
WITH l
WHERE NOT EXISTS { MATCH (running:Experiment) WHERE running.stoppedAt IS NULL }
CREATE (e:Experiment {id: $id})
SET e.question = $question, e.strategies = $strategies, e.mode = $mode, e.share = $share, e.startedAt = datetime()
RETURN e.id AS id
