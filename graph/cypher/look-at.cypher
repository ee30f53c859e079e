// What an administrator may look at, with those whom it belongs to.
CALL {
	MATCH (n:Teacher {id: $id})
	WHERE $label = 'Teacher'
	OPTIONAL MATCH (a:Account)-[:IS]->(n)
	RETURN n.name AS title, [n.id] AS owners, {
		email: a.email, emailVerified: a.emailVerified, createdAt: coalesce(a.createdAt, n.createdAt), locale: a.locale,
		headline: n.headline, about: n.about, languages: n.languages, stages: n.stages, subjects: n.subjects,
		school: [(n)-[:TEACHES_AT]->(s:School) | s.name], region: [(n)-[:IN]->(r:Region) | r.name],
		communities: [(n)-[:MEMBER_OF]->(c:Community) | c.name],
		visibility: n.visibility, consents: n.consents, source: n.source
	} AS facts
	UNION
	MATCH (a:Account {id: $id})
	WHERE $label = 'Account'
	RETURN a.name AS title, [a.id] AS owners,
		{email: a.email, emailVerified: a.emailVerified, createdAt: a.createdAt, locale: a.locale} AS facts
	UNION
	MATCH (n:Material|Question|Answer|Community {id: $id})
	WHERE $label IN labels(n)
	RETURN coalesce(n.title, n.name, '') AS title,
		[(owner:Teacher)-[:AUTHORED|ASKED|WROTE|FACILITATES]->(n) | owner.id] AS owners, {
			body: n.body, description: n.description, purpose: n.purpose, about: n.about, url: n.url, licence: n.licence,
			keywords: n.keywords, createdAt: n.createdAt, visibility: n.visibility
		} AS facts
}
RETURN title, owners, facts
