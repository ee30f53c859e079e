CALL gds.betweenness.write($graph, $parameters)
YIELD nodePropertiesWritten
RETURN nodePropertiesWritten AS written
