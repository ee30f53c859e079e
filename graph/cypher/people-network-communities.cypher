// How many ties join the members of two communities, of those who show both and let themselves be suggested.
MATCH (one:Community)<-[:MEMBER_OF]-(a:Teacher)-[:COLLABORATES_WITH]-(b:Teacher)-[:MEMBER_OF]->(other:Community)
WHERE one.id < other.id
	AND consents(a, 'suggest') AND consents(b, 'suggest') AND unrestricted(a, 'ties') AND unrestricted(b, 'ties')
	AND unrestricted(a, 'communities') AND unrestricted(b, 'communities')
	AND a.visibility IN ['public', 'members'] AND b.visibility IN ['public', 'members']
RETURN one.id AS one, other.id AS other, count(*) AS ties
