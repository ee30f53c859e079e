// Skills with their labels, in the order of the given URIs.
UNWIND range(0, size($uris) - 1) AS place
MATCH (s:Skill {uri: $uris[place]})
RETURN s.uri AS uri, s.notation AS notation, s.prefLabelEn AS prefLabelEn, s.prefLabelSv AS prefLabelSv,
	s.prefLabelDe AS prefLabelDe, s.prefLabelPt AS prefLabelPt, s.prefLabelOther AS prefLabelOther
ORDER BY place
