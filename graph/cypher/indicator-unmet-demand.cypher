// Skills that at least five look for in a NUTS-3 region and nobody there offers ÷ skills that at least five look for
// there, at $asOf (milliseconds).
MATCH (r:Region)<-[:IN]-(p:Teacher)-[n:SEEKS]->(s:Skill)
WHERE size(r.code) >= 5 AND consents(p, 'figures') AND unrestricted(p, 'seeks') AND p.createdAt.epochMillis <= $asOf
	AND n.createdAt.epochMillis <= $asOf
WITH r, s, count(n) AS seekers
WHERE seekers >= 5
WITH r, s, EXISTS {
	(r)<-[:IN]-(q:Teacher)-[o:OFFERS]->(s)
	WHERE consents(q, 'figures') AND unrestricted(q, 'offers') AND q.createdAt.epochMillis <= $asOf AND o.createdAt.epochMillis <= $asOf
} AS isOffered
RETURN toFloat(sum(CASE WHEN isOffered THEN 0 ELSE 1 END)) / count(s) AS value
