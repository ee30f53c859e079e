// What ties a person to things and people that do not belong to her; others by name only where she may see them.
MATCH (me:Teacher|Account)-[r]-(o)
WHERE me.id IN [$teacher, $account] AND type(r) IN $types
RETURN type(r) AS relationship, startNode(r) = me AS isOutgoing, properties(r) AS properties,
	head(labels(o)) AS kind, coalesce(o.id, o.code, o.notation, o.uri, o.key) AS id,
	CASE WHEN visible(o) OR o:Cohort THEN coalesce(o.name, o.title, o['prefLabel' + $language], o.prefLabelEn, o.prefLabelOther) END AS name
ORDER BY relationship, name, id
