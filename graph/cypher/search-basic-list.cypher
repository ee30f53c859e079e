MATCH (n:$label)
WHERE visible(n)
WITH n
ORDER BY n.createdAt DESC
LIMIT toInteger($most)
RETURN coalesce(n.id, n.notation, n.uri) AS id,
	$kind + ':' + coalesce(n.id, n.notation, n.uri) AS node,
	coalesce(n.title, n.name, n.prefLabelEn, n.prefLabelOther) AS title, n.language AS language,
	coalesce(n.headline, n.purpose) AS detail
