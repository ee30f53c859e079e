MATCH (w:RateWindow)
WHERE w.until > timestamp()
RETURN w.rule AS rule, w.client AS key, w.points AS points, w.until AS until
