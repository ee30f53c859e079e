// The procedure writes 1 and 0; the graph has a word for that.
CALL gds.articulationPoints.stream($graph, $parameters)
YIELD nodeId
WITH gds.util.asNode(nodeId) AS point
SET point.isArticulation = true
RETURN count(point) AS written
