// Who works with whom, of those who want to be counted and do not keep their ties to fewer than their profile; people without a tie are in it too. A tie weighs more the more
// often it was used, but ten contacts are not ten times one.
MATCH (a:Teacher) WHERE consents(a, 'figures') AND unrestricted(a, 'ties')
OPTIONAL MATCH (a)-[r:COLLABORATES_WITH]->(b:Teacher) WHERE consents(b, 'figures') AND unrestricted(b, 'ties') AND b <> a
WITH gds.graph.project($graph, a, b,
	CASE WHEN b IS NULL THEN null ELSE {relationshipProperties: {weight: 1.0 + log(coalesce(r.contacts, 1))}} END,
	{undirectedRelationshipTypes: ['*']}) AS projected
RETURN projected.nodeCount AS nodes, projected.relationshipCount AS relationships
