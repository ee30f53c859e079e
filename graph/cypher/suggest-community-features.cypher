// What speaks for each of these communities.
MATCH (me:Teacher {id: $actor.id})
UNWIND $ids AS id
MATCH (c:Community {id: id})
WITH me, c, [(c)-[:BASED_IN]->(r:Region) | r] AS regions
WITH me, c, regions, reduce(countries = [], r IN regions |
	CASE WHEN r.country IN countries THEN countries ELSE countries + r.country END) AS countries
RETURN c.id AS id, 'community:' + c.id AS node, c.name AS title, c.language AS language,
	CASE size(countries) WHEN 1 THEN countries[0] END AS country,
	CASE size(regions) WHEN 1 THEN regions[0].name END AS region,
	{
		languages: [c.language], kind: c.kind, line: c.purpose, members: COUNT { (c)<-[:MEMBER_OF]-(t:Teacher) WHERE unrestricted(t, 'communities') }
	} AS facts,
	[(me)-[n:SEEKS]->(s:Skill)<-[:FOCUSES_ON]-(c) | {skill: skillNode(s), urgency: coalesce(n.urgency, 1)}] AS helps,
	[(me)-[o:OFFERS]->(s:Skill)<-[:FOCUSES_ON]-(c) | {skill: skillNode(s), level: coalesce(o.level, 1)}] AS needs,
	COLLECT {
		MATCH (between:Teacher)-[:MEMBER_OF]->(c)
		WHERE between.id IN $between AND unrestricted(between, 'communities')
		RETURN DISTINCT between.id
	} AS between,
	[c.id] AS communities
