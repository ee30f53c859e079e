// Schools of a region, by name.
MATCH (r:Region {code: $region})<-[:IN]-(s:School)
RETURN s.id AS id, s.name AS name, r.name AS region, r.country AS country, r.code AS code
ORDER BY s.name
LIMIT toInteger($most)
