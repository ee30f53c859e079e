// What a map says of the given nodes. The country of a thing is that of the people and communities shown with it, so
// that it tells nothing of somebody who is not shown; a person not shown has no property but that.
UNWIND $query.refs AS ref
MATCH (n) WHERE elementId(n) = ref
WITH ref, n, coalesce(n:Teacher AND NOT (consents(n, 'maps') OR n.id = $actor.id), n:Teacher) AS hidden
CALL (n) {
	CALL (n) {
		MATCH (n)-[:IN|BASED_IN]->(r:Region)
		RETURN r
		UNION
		WITH n WHERE n:Region
		RETURN n AS r
		UNION
		MATCH (n)-[:HOSTED_BY]->(c:Community)-[:BASED_IN]->(r:Region)
		WHERE visible(c)
		RETURN r
		UNION
		MATCH (n)<-[:AUTHORED|ASKED]-(t:Teacher)-[:IN]->(r:Region)
		WHERE visible(t) AND (consents(t, 'maps') OR t.id = $actor.id)
		RETURN r
	}
	RETURN collect(r) AS regions, collect(DISTINCT r.country) AS countries
}
CALL (n) {
	OPTIONAL MATCH (n)-[:MEMBER_OF|SHARED_IN|HOSTED_BY]->(c:Community)
	WHERE visible(c) AND shows(n, 'communities')
	WITH c ORDER BY NOT c.id IN $actor.communities, c.kind <> 'regional', c.id
	RETURN collect(elementId(c)) AS communities
}
CALL (n) {
	OPTIONAL MATCH (n)-[:TEACHES|ABOUT|BROADER]->(s:Skill)
	WITH s ORDER BY s.uri
	RETURN collect(elementId(s)) AS skills
}
CALL (n) {
	OPTIONAL MATCH (n)-[:IN|BASED_IN|PART_OF]->(r:Region)
	WITH r ORDER BY r.code
	RETURN collect(elementId(r)) AS places
}
WITH ref, n, hidden, regions, countries,
	CASE WHEN n:Material OR n:Question THEN skills + communities ELSE communities + skills + places END AS containers,
	head([(n)-[:TEACHES_AT]->(s:School) WHERE shows(n, 'school') | s.name]) AS school
RETURN ref, hidden,
	CASE
		WHEN n:Teacher THEN 'teacher' WHEN n:Skill THEN 'skill' WHEN n:Material THEN 'material'
		WHEN n:Community THEN 'community' WHEN n:Region THEN 'region' WHEN n:Question THEN 'question'
		WHEN n:Meeting THEN 'meeting' ELSE 'school'
	END AS kind,
	CASE WHEN hidden THEN null ELSE {
		key: coalesce(CASE WHEN n:Skill THEN coalesce(n.notation, n.uri) END, n.id, n.code),
		label: coalesce(n.name, n.title, n.prefLabelEn, n.prefLabelOther, n.notation, ''),
		language: CASE WHEN n:Material OR n:Question OR n:Meeting THEN n.language END,
		labelEn: n.prefLabelEn, labelSv: n.prefLabelSv, labelDe: n.prefLabelDe, labelPt: n.prefLabelPt,
		subjects: coalesce(n.subjects, CASE WHEN n.subject IS NULL THEN [] ELSE [n.subject] END),
		stages: coalesce(n.stages, []),
		languages: coalesce(n.languages, CASE WHEN n.language IS NULL THEN [] ELSE [n.language] END),
		school: school,
		place: coalesce(CASE WHEN n:Meeting THEN n.place END, CASE WHEN size(regions) = 1 AND NOT n:Region THEN regions[0].name END),
		licence: n.licence, kind: CASE WHEN n:Material OR n:Community THEN n.kind END,
		startsAt: toString(n.startsAt), level: n.level, line: coalesce(n.headline, n.purpose),
		country: CASE WHEN size(countries) = 1 THEN countries[0] END,
		region: CASE WHEN size(regions) = 1 THEN regions[0].code END,
		x: n.x, y: n.y, isMe: coalesce(n:Teacher AND n.id = $actor.id, false)
	} END AS facts,
	CASE WHEN hidden THEN [] ELSE containers END AS containers
