// Two colleagues of different countries, both open to everybody and to being shown: what one looks for the other
// offers, best where it holds both ways, then the longest way across the map.
MATCH (a:Teacher {visibility: 'public'})
WHERE consents(a, 'maps') AND consents(a, 'suggest') AND unrestricted(a, 'seeks')
WITH a ORDER BY coalesce(a.demo, false) DESC, a.id LIMIT 24
MATCH (a)-[:IN]->(ra:Region) WHERE ra.latitude IS NOT NULL
MATCH (a)-[:SEEKS]->(s:Skill)<-[:OFFERS]-(b:Teacher {visibility: 'public'})
WHERE consents(b, 'maps') AND consents(b, 'suggest') AND unrestricted(b, 'offers')
	AND any(language IN a.languages WHERE language IN b.languages)
MATCH (b)-[:IN]->(rb:Region)
WHERE rb.country <> ra.country AND rb.latitude IS NOT NULL
WITH a, b, s, ra, rb, unrestricted(b, 'seeks') AND unrestricted(a, 'offers')
	AND EXISTS { (b)-[:SEEKS]->(:Skill)<-[:OFFERS]-(a) } AS mutual,
	point.distance(
		point({latitude: ra.latitude, longitude: ra.longitude}),
		point({latitude: rb.latitude, longitude: rb.longitude})
	) AS distance
ORDER BY mutual DESC, distance DESC, s.uri, a.id, b.id
LIMIT 1
RETURN {id: a.id, name: a.name, region: ra.name, country: ra.country, latitude: ra.latitude, longitude: ra.longitude} AS seeker,
	s {.uri, .notation, .prefLabelEn, .prefLabelSv, .prefLabelDe, .prefLabelPt} AS skill,
	{id: b.id, name: b.name, region: rb.name, country: rb.country, latitude: rb.latitude, longitude: rb.longitude} AS helper,
	mutual
