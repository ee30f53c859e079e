// How much of it everybody may see.
CALL {
	MATCH (c:Community {visibility: 'public'})
	RETURN count(CASE WHEN c.kind <> 'crossBorder' THEN 1 END) AS regionalCommunities,
		count(CASE WHEN c.kind = 'crossBorder' THEN 1 END) AS crossBorderCommunities
}
CALL {
	MATCH (m:Material {visibility: 'public'})
	RETURN count(m) AS materials, count(DISTINCT m.language) AS languages
}
CALL {
	MATCH (c:Community {visibility: 'public'})-[:BASED_IN]->(r:Region)
	RETURN count(DISTINCT r.country) AS countries
}
RETURN regionalCommunities, crossBorderCommunities, materials, languages, countries
