// Takes away what was prepared for a teacher.
MATCH (:Teacher {id: $teacher})<-[:MADE_FOR]-(l:SuggestionList)
DETACH DELETE l
