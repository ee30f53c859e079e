// The larger count wins where two processes counted the same; what is over goes.
CALL {
	MATCH (old:RateWindow)
	WHERE old.until < timestamp()
	DELETE old
}
UNWIND $windows AS window
MERGE (w:RateWindow {key: window.rule + ' ' + window.key})
SET w.points = CASE WHEN w.until > timestamp() AND w.points > window.points THEN w.points ELSE window.points END,
	w.rule = window.rule, w.client = window.key, w.until = window.until
