// What earlier letters proposed to this reader, as long as "not now" would hold: no answer is one, too.
MATCH (:Teacher {id: $reader})<-[:SENT_TO]-(l:Letter)-[:PROPOSES]->(n)
WHERE l.composedAt > datetime() - duration({days: toInteger($laterDays)})
RETURN DISTINCT CASE WHEN n:Teacher THEN 'teacher:' WHEN n:Material THEN 'material:' ELSE 'question:' END + n.id AS node
