// Words that compounds may be made of: labels of skills, titles and keywords of public materials.
CALL {
	MATCH (s:Skill)
	UNWIND [s.prefLabelEn, s.prefLabelSv, s.prefLabelDe, s.prefLabelPt]
		+ coalesce(s.altLabelSv, []) + coalesce(s.altLabelDe, []) AS text
	RETURN text
	UNION ALL
	MATCH (m:Material {visibility: 'public'})
	WHERE m.language IN ['de', 'sv']
	RETURN m.title + ' ' + reduce(line = '', word IN coalesce(m.keywords, []) | line + ' ' + word)
		+ ' ' + coalesce(m.description, '') AS text
	LIMIT 20000
}
WITH text WHERE text IS NOT NULL
RETURN text
