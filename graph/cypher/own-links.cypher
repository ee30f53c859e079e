// Where the things of a person lead to, from each of these nodes; nobody else's things, but by their identifier.
UNWIND $nodes AS node
MATCH (n)-[r]->(o)
WHERE elementId(n) = node AND NOT ((o:Teacher OR o:Account) AND o.id IN [$teacher, $account])
RETURN node, type(r) AS relationship, properties(r) AS properties,
	head(labels(o)) AS kind, coalesce(o.id, o.code, o.notation, o.uri, o.key) AS id,
	CASE WHEN visible(o) THEN coalesce(o.name, o.title, o['prefLabel' + $language], o.prefLabelEn, o.prefLabelOther) END AS name
ORDER BY relationship, name, id
