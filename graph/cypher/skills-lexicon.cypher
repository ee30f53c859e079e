// Every label of the platform's own skills, in all languages: they are looked for in what a teacher writes.
MATCH (s:Skill {scheme: 'kollegium'})
WHERE EXISTS { (s)-[:BROADER]->(:Skill) }
RETURN s.uri AS uri,
	[label IN [s.prefLabelEn, s.prefLabelSv, s.prefLabelDe, s.prefLabelPt] WHERE label IS NOT NULL]
	+ coalesce(s.altLabelEn, []) + coalesce(s.altLabelSv, []) + coalesce(s.altLabelDe, []) + coalesce(s.altLabelPt, []) AS labels
