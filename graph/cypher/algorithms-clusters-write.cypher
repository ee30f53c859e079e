CALL gds.leiden.write($graph, $parameters)
YIELD nodePropertiesWritten
RETURN nodePropertiesWritten AS written
