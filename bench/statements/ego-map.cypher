MATCH (n:Teacher {id: $id})
WHERE visible(n)
RETURN {
	id: n.id, name: n.name, headline: n.headline,
	region: COLLECT { MATCH (n)-[:IN]->(r:Region) RETURN {code: r.code, name: r.name, country: r.country} LIMIT 1 },
	ties: COLLECT {
		MATCH (n)-[:COLLABORATES_WITH]-(t:Teacher) WHERE visible(t)
		RETURN {id: t.id, name: t.name,
			region: COLLECT { MATCH (t)-[:IN]->(r:Region) RETURN {code: r.code, country: r.country} LIMIT 1 }}
		LIMIT 50
	},
	offers: COLLECT { MATCH (n)-[:OFFERS]->(s:Skill) RETURN {uri: s.uri, notation: s.notation, prefLabelEn: s.prefLabelEn} LIMIT 20 },
	seeks: COLLECT { MATCH (n)-[:SEEKS]->(s:Skill) RETURN {uri: s.uri, notation: s.notation, prefLabelEn: s.prefLabelEn} LIMIT 20 },
	communities: COLLECT {
		MATCH (n)-[:MEMBER_OF]->(c:Community) WHERE visible(c)
		RETURN {id: c.id, name: c.name, kind: c.kind,
			members: COLLECT { MATCH (c)<-[:MEMBER_OF]-(m:Teacher) WHERE visible(m) RETURN {id: m.id, name: m.name} LIMIT 25 }}
		LIMIT 10
	},
	authored: COLLECT {
		MATCH (n)-[:AUTHORED]->(a:Material) WHERE visible(a)
		RETURN {id: a.id, title: a.title, language: a.language,
			teaches: COLLECT { MATCH (a)-[:TEACHES]->(s:Skill) RETURN {notation: s.notation} LIMIT 5 }}
		LIMIT 20
	}
} AS teacher
