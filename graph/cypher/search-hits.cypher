// Of things found in the index: those the actor may see now, and of a skill that was found by some label its label in
// the language of the thing itself.
UNWIND $hits AS hit
MATCH (n:$label {id: hit.id})
WHERE visible(n)
RETURN n.id AS id, [(n)-[:TEACHES|ABOUT|OFFERS|FOCUSES_ON]->(s:Skill)
	WHERE shows(n, 'offers') AND any(word IN hit.words WHERE word IN [s.prefLabelEn, s.prefLabelSv, s.prefLabelDe, s.prefLabelPt, s.prefLabelOther]
		+ coalesce(s.altLabelEn, []) + coalesce(s.altLabelSv, []) + coalesce(s.altLabelDe, []) + coalesce(s.altLabelPt, []))
	| coalesce(CASE n.language
		WHEN 'sv' THEN s.prefLabelSv WHEN 'de' THEN s.prefLabelDe WHEN 'pt' THEN s.prefLabelPt ELSE s.prefLabelEn
	END, s.prefLabelEn, s.prefLabelOther)][0] AS concept
