CALL db.index.fulltext.queryNodes($index, $text, {limit: toInteger($most)}) YIELD node AS n, score
WITH n, score
WHERE $label IN labels(n) AND visible(n)
RETURN coalesce(n.id, n.notation, n.uri) AS id,
	$kind + ':' + coalesce(n.id, n.notation, n.uri) AS node,
	coalesce(n.title, n.name, n.prefLabelEn, n.prefLabelOther) AS title, n.language AS language,
	coalesce(n.headline, n.purpose) AS detail
ORDER BY score DESC
