// Relationships among the given nodes; ties between people only of the forms and settings asked for.
UNWIND $query.refs AS ref
MATCH (a) WHERE elementId(a) = ref
CALL (a) {
	MATCH (a)-[r:COLLABORATES_WITH]->(b)
	WHERE ($query.forms IS NULL OR r.form IN $query.forms) AND ($query.settings IS NULL OR r.setting IN $query.settings)
	RETURN type(r) AS kind, b, r, 0 AS far
	UNION ALL
	MATCH (a)-[r:AUTHORED|USED|ADAPTED_FROM|TRANSLATION_OF|ASKED|ANSWERED_BY|ATTENDED|TEACHES_AT|FACILITATES|MEMBER_OF|HOSTED_BY|SHARED_IN|OFFERS|SEEKS|TEACHES|ABOUT|FOCUSES_ON|BROADER|IN|BASED_IN|PART_OF]->(b)
	RETURN type(r) AS kind, b, r, 0 AS far
	UNION ALL
	MATCH (a)-[:WROTE]->(:Answer)-[r:ANSWERS]->(b)
	RETURN 'ANSWERED' AS kind, b, r, 0 AS far
	UNION ALL
	MATCH (a)-[r:BASED_IN]->(:Region)-[parts:PART_OF*1..3]->(b)
	RETURN 'BASED_IN' AS kind, b, r, size(parts) AS far
}
WITH ref, a, kind, b, r, far, CASE kind
		WHEN 'OFFERS' THEN 'offersVisibility' WHEN 'SEEKS' THEN 'seeksVisibility' WHEN 'TEACHES_AT' THEN 'schoolVisibility'
		WHEN 'MEMBER_OF' THEN 'communitiesVisibility' WHEN 'COLLABORATES_WITH' THEN 'tiesVisibility'
	END AS section
WHERE elementId(b) IN $query.refs AND (section IS NULL OR (shows(a, section) AND shows(b, section)))
RETURN ref AS source, elementId(b) AS target, kind, far, r.form AS form, r.setting AS setting,
	toString(coalesce(r.since, r.createdAt)) AS since, toString(coalesce(r.lastAt, r.on)) AS lastAt,
	coalesce(r.lastAt < datetime() - duration({months: 12}), false) AS dormant
