// All experiments, the newest first.
MATCH (e:Experiment)
RETURN e.id AS id, e.question AS question, e.strategies AS strategies, e.mode AS mode, e.share AS share,
	toString(e.startedAt) AS startedAt, CASE WHEN e.stoppedAt IS NOT NULL THEN toString(e.stoppedAt) END AS stoppedAt
ORDER BY e.startedAt DESC, e.id
LIMIT 50
