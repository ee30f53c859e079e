// What others may build on stays, without her; what was never shown, or may not be passed on, goes.
MATCH (t:Teacher {id: $teacher})-[authored:AUTHORED]->(n:Material)
WITH n, authored, EXISTS { MATCH (n)<-[:AUTHORED]-(other:Teacher) WHERE other <> t } AS isShared,
	n.visibility <> 'private'
		AND n.licence =~ '(?i)(CC0|CC-BY|PDM|MIT|Apache|GPL|LGPL|BSD|ODbL).*|.*(creativecommons\\.org|gnu\\.org/licenses|apache\\.org/licenses|opensource\\.org/licenses).*'
		AS isOpen
DELETE authored
WITH n, isShared, coalesce(isOpen, false) AS isOpen
FOREACH (_ IN CASE WHEN isShared OR isOpen THEN [1] ELSE [] END | SET n.byFormerMember = true)
WITH n WHERE NOT isShared AND NOT isOpen
OPTIONAL MATCH (n)<-[:CONCERNS]-(report:Report)
DETACH DELETE report, n
