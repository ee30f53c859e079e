CALL gds.bridges.stream($graph, $parameters)
YIELD from, to
WITH gds.util.asNode(from) AS a, gds.util.asNode(to) AS b
MATCH (a)-[tie:COLLABORATES_WITH]-(b)
SET tie.isBridge = true
RETURN count(tie) AS written
