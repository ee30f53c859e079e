// Labels of skills, for figures that name them.
MATCH (s:Skill)
RETURN s.uri AS uri, s.notation AS notation, s.prefLabelEn AS prefLabelEn, s.prefLabelSv AS prefLabelSv,
	s.prefLabelDe AS prefLabelDe, s.prefLabelPt AS prefLabelPt, s.prefLabelOther AS prefLabelOther
