// Everything the actor has said about herself, whoever may see it. The names of colleagues who no longer show
// themselves to her are left out.
MATCH (t:Teacher {id: $actor.id})
RETURN t {.id, .name, .headline, .about, .language, .availability,
	languages: coalesce(t.languages, []), stages: coalesce(t.stages, []), subjects: coalesce(t.subjects, []),
	invented: coalesce(t.invented, false), visibility: coalesce(t.visibility, 'private'),
	sections: [name IN ['about', 'school', 'offers', 'seeks', 'communities', 'ties'] |
		{section: name, visibility: t[name + 'Visibility']}],
	consents: coalesce(t.consents, []), createdAt: toString(t.createdAt)
} AS profile,
	head([(t)-[:IN]->(r:Region) | r {.code, .name, .country}]) AS region,
	head([(t)-[:TEACHES_AT]->(s:School) | s {.id, .name}]) AS school,
	COLLECT {
		MATCH (t)-[r:OFFERS]->(s:Skill)
		RETURN s {.uri, .notation, .prefLabelEn, .prefLabelSv, .prefLabelDe, .prefLabelPt, .prefLabelOther, level: coalesce(r.level, 1)}
		ORDER BY r.createdAt, s.uri
	} AS offers,
	COLLECT {
		MATCH (t)-[r:SEEKS]->(s:Skill)
		RETURN s {.uri, .notation, .prefLabelEn, .prefLabelSv, .prefLabelDe, .prefLabelPt, .prefLabelOther, level: coalesce(r.urgency, 1)}
		ORDER BY r.createdAt, s.uri
	} AS seeks,
	COLLECT {
		MATCH (t)-[r:MEMBER_OF]->(c:Community)
		RETURN c {.id, .name, .language, since: toString(date(r.since)), isFacilitator: EXISTS { (t)-[:FACILITATES]->(c) }}
		ORDER BY c.name
	} AS communities,
	COLLECT {
		MATCH (t)-[r:COLLABORATES_WITH]-(o:Teacher)
		RETURN {id: CASE WHEN visible(o) THEN o.id END, name: CASE WHEN visible(o) THEN o.name END, since: toString(date(r.since)),
			lastAt: toString(date(r.lastAt)), contacts: coalesce(r.contacts, 1), setting: r.setting, form: r.form}
		ORDER BY r.lastAt DESC LIMIT 200
	} AS ties,
	COLLECT {
		MATCH (t)-[:AUTHORED|ASKED]->(n)
		WHERE n:Material OR n:Question
		RETURN {node: CASE WHEN n:Material THEN 'material:' ELSE 'question:' END + n.id, title: n.title, language: n.language,
			visibility: n.visibility}
		ORDER BY n.createdAt DESC LIMIT 200
	} AS things,
	COLLECT {
		MATCH (t)-[:GAVE]->(c:Consent)
		RETURN c {.id, .purpose, .language, .text,
			givenAt: toString(c.givenAt),
			withdrawnAt: toString(c.withdrawnAt)}
		ORDER BY c.givenAt DESC
	} AS history
