// What others have taken back about her names her by her identifier.
MATCH (t:Teacher)
WHERE t.withdrawn IS NOT NULL AND any(one IN t.withdrawn WHERE one ENDS WITH ' ' + $teacher)
SET t.withdrawn = [one IN t.withdrawn WHERE NOT one ENDS WITH ' ' + $teacher]
