// Others keep their letters, without her.
MATCH (:Teacher {id: $teacher})<-[p:PROPOSES]-(:Letter)
DELETE p
