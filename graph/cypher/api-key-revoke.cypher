MATCH (k:ApiKey {id: $id})<-[:HOLDS]-(holder)
WHERE holder.id = $actor
DETACH DELETE k
RETURN $id AS id
