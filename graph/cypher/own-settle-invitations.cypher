// What she invited others to and nobody has accepted yet ends.
MATCH (:Account {id: $account})-[invited:INVITED]->(n:Invitation)
DELETE invited
WITH n WHERE n.usedAt IS NULL
DETACH DELETE n
