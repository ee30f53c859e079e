// What the search index holds of a teacher: herself, and the materials whose country is told by hers.
MATCH (t:Teacher {id: $actor.id})
OPTIONAL MATCH (t)-[:AUTHORED]->(m:Material)
RETURN collect(m.id) AS materials
