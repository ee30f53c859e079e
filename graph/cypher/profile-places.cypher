// Are the region and the school that are given there?
RETURN $region IS NULL OR EXISTS { (:Region {code: $region}) } AS hasRegion,
	$school IS NULL OR EXISTS { (:School {id: $school}) } AS hasSchool
